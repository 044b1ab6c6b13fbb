package vn.sotay.member.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.sotay.shared.model.ListColumn;

/** What a list of people can show of each: the closed set of columns, in their order. */
public enum MemberSheetColumn {
    FULL_NAME(MemberField.FULL_NAME),
    SEX(MemberField.SEX),
    BIRTH(MemberField.BIRTH),
    CARD_NUMBER(MemberField.CARD_NUMBER),
    UNIT_CODE(null),
    UNIT_NAME(null),
    JOINED(MemberField.JOINED),
    OFFICIAL(MemberField.OFFICIAL),
    /** Standing, or how an official member takes part. */
    STATE(null),
    PARTY_POSITION(MemberField.PARTY_POSITION),
    NATIVE_PLACE(MemberField.NATIVE_PLACE),
    OCCUPATION(MemberField.OCCUPATION),
    EDUCATION(MemberField.EDUCATION),
    POLITICAL_THEORY(MemberField.POLITICAL_THEORY),
    SMARTPHONE(MemberField.SMARTPHONE),
    CITIZEN_ID(MemberField.CITIZEN_ID),
    PHONE(MemberField.PHONE),
    ETHNICITY(MemberField.ETHNICITY),
    RESIDENCE(MemberField.RESIDENCE),
    NOTE(MemberField.NOTE),
    /** What has to be looked at first. */
    REVIEW(null);

    /** What a sheet shows when nobody chose. */
    public static final Set<MemberSheetColumn> USUAL =
            Set.copyOf(EnumSet.of(FULL_NAME, SEX, BIRTH, CARD_NUMBER, STATE, UNIT_CODE, UNIT_NAME, JOINED, OFFICIAL));

    /** The same for the page of the list, which always shows the name. */
    public static final Set<MemberSheetColumn> ON_THE_PAGE =
            Set.copyOf(EnumSet.of(BIRTH, CARD_NUMBER, UNIT_NAME, JOINED, STATE, REVIEW));

    private final MemberField field;

    MemberSheetColumn(MemberField field) {
        this.field = field;
    }

    /** The field of the record; empty where it comes from elsewhere. */
    public Optional<MemberField> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it is for holders of MEMBER_VIEW_SENSITIVE alone. */
    public boolean isSensitive() {
        return field != null && field.isSensitive();
    }

    /** What the column is for who chooses what the page shows. */
    public ListColumn listed() {
        return column(ON_THE_PAGE);
    }

    /** What the column is for who chooses what leaves. */
    public ListColumn leaving() {
        return column(USUAL);
    }

    /** State and unit have names of their own, the others that of the field. */
    private ListColumn column(Set<MemberSheetColumn> usual) {
        return new ListColumn(
                name(),
                field == null ? "MemberSheetColumn." + name() : "member." + field.key(),
                usual.contains(this),
                isSensitive());
    }
}
