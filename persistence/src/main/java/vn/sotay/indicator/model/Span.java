package vn.sotay.indicator.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.PathRange;

/**
 * Whom and when a count asks about.
 *
 * @param within the paths of a subtree on that day
 * @param first from which day sign-ins count
 * @param day whose homes and states count
 * @param end the moment after which nothing counts: the first one of the next day
 */
record Span(PathRange within, LocalDate first, LocalDate day, Instant end) implements Serializable {
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("lo", within.lo())
                .setParameter("hi", within.hi())
                .setParameter("first", first)
                .setParameter("day", day)
                .setParameter("end", end);
    }
}
