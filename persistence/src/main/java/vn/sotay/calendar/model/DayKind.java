package vn.sotay.calendar.model;

/** What sets a day of the calendar apart from its weekday. */
public enum DayKind {
    /** Ngày nghỉ lễ, tết, and a working day swapped away: nobody works. */
    HOLIDAY,
    /** Ngày làm bù: a Saturday or Sunday on which offices work. */
    MAKE_UP
}
