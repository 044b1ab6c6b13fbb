package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.MemberEditService;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;

/** Backs members/edit.xhtml: correcting a record, also when somebody else was faster. */
@Named
@ViewScoped
public class MemberEditBean implements Serializable {
    /**
     * A field in which somebody else's change meets what is typed here.
     *
     * @param before what it said when this form was opened
     * @param theirs what it says now
     * @param mine what is typed here
     */
    public record Meeting(String key, String before, String theirs, String mine) implements Serializable {
        /** Whether both changed it, to different things. */
        public boolean isClash() {
            return !mine.equals(before) && !mine.equals(theirs);
        }
    }

    @Inject
    MemberProfileService profiles;

    @Inject
    MemberEditService edits;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private final MemberForm form = new MemberForm();
    private String id;
    private MemberView opened;
    private int version;
    private List<Meeting> meetings = List.of();

    /** Opens the record; sensitive fields are masked for those who may not see them. */
    public void load() {
        opened = profiles.toEdit(id);
        version = opened.version();
        form.fill(opened.texts());
    }

    /** Saves; when somebody was faster, shows what he changed and keeps what is typed. */
    public String save() {
        try {
            edits.describe(id, version, form.texts());
        } catch (StaleVersion faster) {
            compare();
            messages.warn("member.meet.message", opened.changedBy(), formats.moment(opened.changedAt()));
            return null;
        }
        messages.info("member.edit.done", form.getTyped().get("fullName"));
        return "/members/member?faces-redirect=true&id=" + id;
    }

    /**
     * What the other one changed and I did not, is taken over; where both did, mine stays until I decide. What was typed
     * before this page opened again may rest on an older record, of which nothing is known here.
     */
    private void compare() {
        var now = profiles.toEdit(id);
        var before = version == opened.version() ? opened.texts() : MemberTexts.empty();
        var mine = form.texts();
        meetings = now.texts().differing(before).stream()
                .filter(now.texts().differing(mine)::contains)
                .map(field ->
                        new Meeting(field.key(), before.get(field), now.texts().get(field), mine.get(field)))
                .toList();
        meetings.stream()
                .filter(meeting -> meeting.mine().equals(meeting.before()))
                .forEach(meeting -> form.getTyped().put(meeting.key(), meeting.theirs()));
        opened = now;
        version = now.version();
    }

    /** Takes over in one field what the other one wrote. */
    public void takeTheirs(Meeting meeting) {
        form.getTyped().put(meeting.key(), meeting.theirs());
        meetings = meetings.stream().filter(other -> !other.equals(meeting)).toList();
    }

    /** The label of a field. */
    public String label(String key) {
        return messages.text("member." + key);
    }

    /** What somebody else changed while this form was open. */
    public List<Meeting> getMeetings() {
        return meetings;
    }

    public MemberForm getForm() {
        return form;
    }

    public MemberView getOpened() {
        return opened;
    }

    /** What the record said when it was opened. */
    public MemberTexts getTexts() {
        return opened.texts();
    }

    /** The version of the record on which what is typed rests. */
    public int getVersion() {
        return version;
    }

    /** As the form says, which may be older than the page. */
    public void setVersion(int version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
