package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.Instant;

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
