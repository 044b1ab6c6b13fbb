package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.access.service.OwnAccess;
import vn.sotay.access.service.OwnAccess.Reason;
import vn.sotay.access.service.OwnAccessService;
import vn.sotay.shared.web.Messages;

/** Backs account/access.xhtml: what I may do, and why not the rest. */
@Named
@RequestScoped
public class OwnAccessBean {
    @Inject
    OwnAccessService access;

    @Inject
    Messages messages;

    private List<OwnAccess> rights;

    /** Reads it. */
    public void load() {
        rights = access.mine();
    }

    /** What I may do. */
    public List<OwnAccess> getHeld() {
        return rights.stream().filter(right -> right.reason() == Reason.HELD).toList();
    }

    /** What I may not. */
    public List<OwnAccess> getMissing() {
        return rights.stream().filter(right -> right.reason() != Reason.HELD).toList();
    }

    /** Why not, in one sentence. */
    public String why(OwnAccess right) {
        var key = "access.why." + right.reason();
        return right.day() == null ? messages.text(key) : messages.text(key, right.day());
    }
}
