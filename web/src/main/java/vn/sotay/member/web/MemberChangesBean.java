package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.member.model.MemberChange;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.service.MemberHistoryService;
import vn.sotay.shared.web.Messages;

/** Backs members/changes.xhtml: who changed what in a record, from what to what. */
@Named
@RequestScoped
public class MemberChangesBean {
    @Inject
    MemberHistoryService history;

    @Inject
    Messages messages;

    private String id;
    private String fullName;
    private List<MemberChange> changes;

    /** Reads them, the newest first. */
    public void load() {
        fullName = history.nameOf(id);
        changes = history.changes(id);
    }

    /** The label of a field. */
    public String label(MemberField field) {
        return messages.text("member." + field.key());
    }

    /** What a field said, as a reader wants it; a dash for "not known". */
    public String said(MemberField field, String text) {
        return MemberWords.said(messages, field, text);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFullName() {
        return fullName;
    }

    public List<MemberChange> getChanges() {
        return changes;
    }
}
