package vn.sotay.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.audit.service.RecordLook;
import vn.sotay.audit.service.RecordLookService;
import vn.sotay.shared.web.Messages;

/** Backs account/looks.xhtml and audit/record.xhtml: who has looked at a record. */
@Named
@RequestScoped
public class RecordLooksBean {
    private static final int PAGE = 50;

    @Inject
    RecordLookService looks;

    @Inject
    Messages messages;

    private String id;
    private Long before;
    private List<RecordLook> rows;

    /** Reads who looked at the own record. */
    public void loadOwn() {
        rows = looks.mine(before, PAGE + 1);
    }

    /** Reads who looked at a record of the caller's units. */
    public void load() {
        rows = looks.of(id, before, PAGE + 1);
    }

    /** What was done, in words. */
    public String what(RecordLook look) {
        return messages.text(look.changes() ? "audit.look.changes" : "fact." + look.purpose());
    }

    /** By which role; a dash where that is not known any more. */
    public String role(RecordLook look) {
        return messages.text(look.role() == null ? "audit.look.role.unknown" : "Role." + look.role());
    }

    public List<RecordLook> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** The line after which the next page begins, or null on the last one. */
    public Long getNext() {
        return rows.size() > PAGE ? rows.get(PAGE - 1).number() : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
