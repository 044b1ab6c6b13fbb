package vn.sotay.member.service;

import java.time.LocalDate;
import vn.sotay.calendar.model.WorkingDays;

/**
 * Until when a branch has to consider the official recognition of a probationary member (HD 01-HD/TW of 28/9/2021): so many
 * working days after the months of probation have ended.
 *
 * @param months of probation, from the day of joining
 * @param workingDays after them
 */
record ReviewTerm(int months, int workingDays, WorkingDays calendar) {
    /** The day on which probation ends. */
    LocalDate ends(LocalDate joined) {
        return joined.plusMonths(months);
    }

    /** The last day on which the branch may consider it. */
    LocalDate until(LocalDate joined) {
        return calendar.after(ends(joined), workingDays);
    }

    /** Whether the holidays of that time are entered; if not, the day may come later. */
    boolean isKnown(LocalDate joined) {
        return calendar.isKnown(ends(joined), until(joined));
    }
}
