package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.member.service.PortraitService;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;

/** Backs members/member.xhtml: one person's record. */
@Named
@ViewScoped
public class MemberBean implements Serializable {
    private static final List<MemberField> PERSON = List.of(
            MemberField.SEX,
            MemberField.BIRTH,
            MemberField.CITIZEN_ID,
            MemberField.ETHNICITY,
            MemberField.NATIVE_PLACE,
            MemberField.RESIDENCE,
            MemberField.OCCUPATION,
            MemberField.EDUCATION,
            MemberField.POLITICAL_THEORY);
    private static final List<MemberField> PARTY =
            List.of(MemberField.CARD_NUMBER, MemberField.JOINED, MemberField.OFFICIAL, MemberField.PARTY_POSITION);
    private static final List<MemberField> CONTACT =
            List.of(MemberField.PHONE, MemberField.SMARTPHONE, MemberField.NOTE);

    @Inject
    MemberProfileService profiles;

    @Inject
    PortraitService portraits;

    @Inject
    PageContext context;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private String id;
    private MemberView view;
    private boolean revealable;
    private boolean portrayed;

    /** Reads the record, with its sensitive fields masked. */
    public void load() {
        view = profiles.view(id, context.getAsOf());
        revealable = profiles.mayViewWhole(id);
        portrayed = portraits.isThere(id);
    }

    /** Shows what is masked; that somebody looked is written down. */
    public void reveal() {
        view = profiles.viewWhole(id, context.getAsOf());
        revealable = false;
    }

    /** What a field says, as a reader wants it; a dash for "not known". */
    public String text(MemberField field) {
        return MemberWords.said(messages, field, view.texts().get(field));
    }

    /** The label of a field. */
    public String label(MemberField field) {
        return messages.text("member." + field.key());
    }

    /** Some days, in words. */
    public String period(LocalDate from, LocalDate to) {
        var first = formats.day(from);
        return to == null
                ? messages.text("shared.period.since", first)
                : messages.text("shared.period.fromTo", first, formats.day(to));
    }

    /** Who changed the record last, in words. */
    public String getChangedText() {
        return view.changedAt() == null
                ? messages.text("member.unchanged", formats.day(view.knownFrom()))
                : messages.text("member.changed", view.changedBy(), formats.moment(view.changedAt()));
    }

    /** Whether something in this field is masked. */
    public boolean isMasked() {
        return revealable
                && Arrays.stream(MemberField.values())
                        .anyMatch(field ->
                                field.isSensitive() && !view.texts().get(field).isEmpty());
    }

    /** Whether there is a portrait. */
    public boolean isPortrayed() {
        return portrayed;
    }

    /** The person. */
    public List<MemberField> getPerson() {
        return PERSON;
    }

    /** The life in the Party. */
    public List<MemberField> getParty() {
        return PARTY;
    }

    /** How to reach the person. */
    public List<MemberField> getContact() {
        return CONTACT;
    }

    public MemberView getView() {
        return view;
    }

    /** Whether somebody else has the same card number: the list of both is one press away. */
    public boolean isCardShared() {
        return view.conflicts().contains(MemberConflict.Kind.DUPLICATE_CARD)
                && !getCard().isEmpty();
    }

    /** The card number. */
    public String getCard() {
        return view.texts().get(MemberField.CARD_NUMBER);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
