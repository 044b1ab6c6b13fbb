package vn.sotay.member.model;

/** As the papers say. */
public enum Sex {
    /** Nam. */
    MALE,
    /** Nữ. */
    FEMALE
}
