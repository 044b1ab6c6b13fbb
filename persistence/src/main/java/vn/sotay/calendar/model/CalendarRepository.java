package vn.sotay.calendar.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import vn.sotay.shared.model.NotFound;

/** The days that are not as their weekday says: some twenty a year. */
@ApplicationScoped
public class CalendarRepository {
    @PersistenceContext
    EntityManager em;

    /** The calendar from the year of a day on: {@code uk_calendar_day_date}. */
    public WorkingDays from(LocalDate day) {
        var special = new TreeMap<LocalDate, DayKind>();
        em.createQuery(
                        "select d.publicId, d.day, d.kind, d.name, d.source from CalendarDay d where d.day >= :day",
                        CalendarRow.class)
                .setParameter("day", day.withDayOfYear(1))
                .getResultList()
                .forEach(row -> special.put(row.day(), row.kind()));
        return new WorkingDays(special);
    }

    /** The days of a year, in order. */
    public List<CalendarRow> of(int year) {
        return em.createQuery("""
                        select d.publicId, d.day, d.kind, d.name, d.source from CalendarDay d
                        where d.day >= :first and d.day <= :last order by d.day""", CalendarRow.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    /** Whether something is entered for this day. */
    public boolean has(LocalDate day) {
        return em.createQuery("select count(d) from CalendarDay d where d.day = :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Stores a day. */
    public void add(CalendarDay day) {
        em.persist(day);
    }

    /** Takes a day out. */
    public void remove(CalendarDay day) {
        em.remove(day);
    }

    /** @throws NotFound {@code calendar.day.notFound} */
    public CalendarDay day(String id) {
        return em.createQuery("select d from CalendarDay d where d.publicId = :id", CalendarDay.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("calendar.day.notFound"));
    }
}
