package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which lines are asked for; null everywhere for no such filter.
 *
 * @param actor a user name
 * @param feature what the fact keys begin with: {@code member}
 * @param unit the opaque id of a unit: it and all below
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(String actor, String feature, String unit, Instant from, Instant until)
        implements Serializable {
    /**
     * The same with whole days.
     *
     * @param since the first day
     * @param till the last day
     * @param zone where a day begins
     */
    public static AuditFilter ofDays(
            String actor, String feature, String unit, LocalDate since, LocalDate till, ZoneId zone) {
        var until = till == null ? null : start(till.plusDays(1), zone);
        return new AuditFilter(actor, feature, unit, start(since, zone), until);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    String condition() {
        return (actor == null ? "" : " and l.actor = :actor")
                + (feature == null ? "" : " and l.factKey like :feature")
                + (from == null ? "" : " and l.happenedAt >= :from")
                + (until == null ? "" : " and l.happenedAt < :until")
                + (unit == null
                        ? ""
                        : " and exists (select 1 from Unit x where x.publicId = :unit and l.unitPath >= x.path"
                                + " and l.unitPath < concat(x.path, '~'))");
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        bind(query, "actor", actor);
        bind(query, "feature", feature == null ? null : feature + ".%");
        bind(query, "from", from);
        bind(query, "until", until);
        bind(query, "unit", unit);
        return query;
    }

    private static void bind(jakarta.persistence.Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
