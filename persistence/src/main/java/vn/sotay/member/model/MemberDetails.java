package vn.sotay.member.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.function.Function;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * What a record says of a person apart from standing and home: the fields that a clerk types and a spreadsheet brings.
 * Null means "not known"; of the smartphone {@link Smartphone#UNKNOWN} does. The name is kept in NFC.
 */
@Embeddable
public record MemberDetails(
        @Column(length = 250) String fullName,
        @Enumerated(EnumType.STRING) @Column(length = 10) Sex sex,

        @AttributeOverride(name = "date", column = @Column(name = "birth_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "birth_precision", length = 10))
        PartialDate birth,

        @Column(length = 20) String cardNumber,
        @Column(length = 20) String citizenId,
        @Column(length = 60) String ethnicity,
        @Column(length = 250) String nativePlace,
        @Column(length = 250) String residence,
        @Column(length = 100) String occupation,
        @Column(length = 60) String education,
        @Column(length = 60) String politicalTheory,

        @AttributeOverride(name = "date", column = @Column(name = "joined_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "joined_precision", length = 10))
        PartialDate joined,

        @AttributeOverride(name = "date", column = @Column(name = "official_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "official_precision", length = 10))
        PartialDate official,

        @Column(length = 100) String partyPosition,
        @Column(length = 30) String phone,
        @Enumerated(EnumType.STRING) @Column(length = 10) Smartphone smartphone,
        @Column(length = 500) String note)
        implements Serializable {
    public MemberDetails {
        fullName = fullName == null ? null : VietnameseText.nfc(fullName);
        smartphone = smartphone == null ? Smartphone.UNKNOWN : smartphone;
    }

    /** The same fields, each as the record says it that is named for it. */
    public static MemberDetails chosen(Function<MemberField, MemberDetails> from) {
        return new MemberDetails(
                from.apply(MemberField.FULL_NAME).fullName,
                from.apply(MemberField.SEX).sex,
                from.apply(MemberField.BIRTH).birth,
                from.apply(MemberField.CARD_NUMBER).cardNumber,
                from.apply(MemberField.CITIZEN_ID).citizenId,
                from.apply(MemberField.ETHNICITY).ethnicity,
                from.apply(MemberField.NATIVE_PLACE).nativePlace,
                from.apply(MemberField.RESIDENCE).residence,
                from.apply(MemberField.OCCUPATION).occupation,
                from.apply(MemberField.EDUCATION).education,
                from.apply(MemberField.POLITICAL_THEORY).politicalTheory,
                from.apply(MemberField.JOINED).joined,
                from.apply(MemberField.OFFICIAL).official,
                from.apply(MemberField.PARTY_POSITION).partyPosition,
                from.apply(MemberField.PHONE).phone,
                from.apply(MemberField.SMARTPHONE).smartphone,
                from.apply(MemberField.NOTE).note);
    }

    /**
     * What a record says when a change in its past is taken back: as before that change, but for what was changed since.
     *
     * @param changed what the change had made of it
     */
    public MemberDetails without(MemberDetails changed, MemberDetails before) {
        return chosen(field -> field.text(this).equals(field.text(changed)) ? before : this);
    }

    /** What stays of somebody who left long ago: who it was, the card, and the days of the life in the Party. */
    public MemberDetails outline() {
        return new MemberDetails(
                fullName,
                sex,
                birth,
                cardNumber,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                joined,
                official,
                null,
                null,
                null,
                null);
    }
}
