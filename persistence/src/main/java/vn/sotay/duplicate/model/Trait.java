package vn.sotay.duplicate.model;

import vn.sotay.member.model.MemberField;

/** What two records are compared by. */
public enum Trait {
    CITIZEN_ID(MemberField.CITIZEN_ID),
    CARD_NUMBER(MemberField.CARD_NUMBER),
    BIRTH(MemberField.BIRTH),
    JOINED(MemberField.JOINED),
    FULL_NAME(MemberField.FULL_NAME),
    PHONE(MemberField.PHONE),
    SEX(MemberField.SEX);

    private final MemberField field;

    Trait(MemberField field) {
        this.field = field;
    }

    /** The field of the record. */
    public MemberField field() {
        return field;
    }
}
