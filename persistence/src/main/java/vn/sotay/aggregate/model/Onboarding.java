package vn.sotay.aggregate.model;

/** How far a unit without a roster has come with the handbook; told of each unit by itself, without a number. */
public enum Onboarding {
    /** Chưa triển khai. */
    NOT_BEGUN,
    /** Đã tập huấn. */
    TRAINED,
    /** Đang dùng. */
    IN_USE
}
