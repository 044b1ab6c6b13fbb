package vn.sotay.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.member.model.MemberChange;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.service.MemberHistoryService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

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
    private final RowAddress at = new RowAddress();
    private RowPage<MemberChange> page;

    /** Reads the page that the address names, the newest first. */
    public void load() {
        fullName = history.nameOf(id);
        var edge = at.edge();
        page = RowPage.of(
                history.changes(id, edge, RowPage.ASK), edge, history.count(id), at.getRow(), MemberChange::place);
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

    public RowAddress getAt() {
        return at;
    }

    public RowPage<MemberChange> getPage() {
        return page;
    }
}
