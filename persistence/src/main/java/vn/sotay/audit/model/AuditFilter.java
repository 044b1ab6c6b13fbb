package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import vn.sotay.shared.model.PublicId;

/**
 * Which lines are asked for; null everywhere for no such filter.
 *
 * @param typed a user name, or the number of a thing as a sheet or an address shows it
 * @param feature what the fact keys begin with: {@code member}
 * @param unit the opaque id or code of a unit: it and all below; who asks narrows the scope to it
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record AuditFilter(String typed, String feature, String unit, Instant from, Instant until)
        implements Serializable {
    /**
     * The same with whole days.
     *
     * @param typed as people type it: blanks around it and capitals are nothing
     * @param since the first day
     * @param till the last day
     * @param zone where a day begins
     */
    public static AuditFilter ofDays(
            String typed, String feature, String unit, LocalDate since, LocalDate till, ZoneId zone) {
        var until = till == null ? null : start(till.plusDays(1), zone);
        return new AuditFilter(typed, feature, unit, start(since, zone), until);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    String condition() {
        return who()
                + (feature == null ? "" : " and l.factKey like :feature")
                + (from == null ? "" : " and l.happenedAt >= :from")
                + (until == null ? "" : " and l.happenedAt < :until");
    }

    /** A number can also be a user name: nobody is lost who is called like one. */
    private String who() {
        if (typed == null) {
            return "";
        }
        return PublicId.isOne(canonical()) ? " and (l.subject = :typed or l.actor = :typed)" : " and l.actor = :typed";
    }

    private String canonical() {
        return typed == null ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        bind(query, "typed", canonical());
        bind(query, "feature", feature == null ? null : feature + ".%");
        bind(query, "from", from);
        bind(query, "until", until);
        return query;
    }

    private static void bind(jakarta.persistence.Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
