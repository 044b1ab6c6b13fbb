package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OwnPasswordService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Messages;

/** Backs account/password.xhtml: the own password, by choice or because somebody else knows it. */
@Named
@RequestScoped
public class PasswordBean {
    @Inject
    OwnPasswordService ownPassword;

    @Inject
    Caller caller;

    @Inject
    WebSession session;

    @Inject
    Messages messages;

    private final Map<String, String> typed = new HashMap<>();

    /** Changes it; this session stays, every other one ends. */
    public String change() {
        if (!Objects.equals(typed.get("chosen"), typed.get("repeated"))) {
            throw new InvalidInput("repeated", "access.password.differs");
        }
        ownPassword.changePassword(typed.get("current"), typed.get("chosen"));
        session.stay();
        messages.info("access.password.changed");
        return "/home?faces-redirect=true";
    }

    /** Whether nothing else is allowed before. */
    public boolean isForced() {
        return caller.mustChangePassword();
    }

    /** The fewest characters of a password. */
    public int getShortest() {
        return ownPassword.shortestPassword();
    }

    /** What is typed, by the id of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
