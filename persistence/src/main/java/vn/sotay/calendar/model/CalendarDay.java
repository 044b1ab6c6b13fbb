package vn.sotay.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** One day on which offices rest or work other than its weekday says, with the document that says so. */
@Entity
public class CalendarDay extends PublicEntity {
    @Column(name = "calendar_date", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private DayKind kind;

    @Column(nullable = false, updatable = false, length = 100)
    private String name;

    @Column(nullable = false, updatable = false, length = 250)
    private String source;

    /** For the persistence provider. */
    protected CalendarDay() {}

    /**
     * @param source the announcement that it comes from, with number and date
     * @throws RuleViolation {@code calendar.makeUp.weekday}: Monday to Friday are worked anyway
     */
    public CalendarDay(LocalDate day, DayKind kind, String name, String source) {
        if (kind == DayKind.MAKE_UP && !WorkingDays.isWeekend(day)) {
            throw new RuleViolation("calendar.makeUp.weekday");
        }
        this.day = day;
        this.kind = kind;
        this.name = name;
        this.source = source;
    }

    /** The day itself, in Vietnam. */
    public LocalDate day() {
        return day;
    }

    /** Whether it is free or worked. */
    public DayKind kind() {
        return kind;
    }
}
