package vn.sotay.member.model;

/** What a record may lack though a figure or a procedure needs it. */
public enum MemberGap {
    /** No citizen ID. */
    CITIZEN_ID("m.details.citizenId is null"),
    /** No telephone number. */
    PHONE("m.details.phone is null"),
    /** Nobody asked whether the member owns a smartphone: the denominator of adoption waits for it. */
    SMARTPHONE("m.details.smartphone = UNKNOWN"),
    /** Only the month or year of birth is known. */
    BIRTH("m.details.birth.precision <> DAY");

    private final String condition;

    MemberGap(String condition) {
        this.condition = condition;
    }

    /** The condition on {@code m} of a query. */
    String condition() {
        return condition;
    }
}
