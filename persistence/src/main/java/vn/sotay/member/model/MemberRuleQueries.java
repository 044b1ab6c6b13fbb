package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;
import vn.sotay.shared.model.CardNumber;

/** Whom a rule about members concerns, whole province: what somebody is told who is about to change it. */
@ApplicationScoped
public class MemberRuleQueries {
    @PersistenceContext
    EntityManager em;

    /** Members whose card number is of none of the series; a pattern is asked of the numbers one by one. */
    public long outsideSeries(Collection<Pattern> series) {
        try (var numbers = em.createQuery(
                        "select m.details.cardNumber from Member m where m.details.cardNumber is not null"
                                + " and m.standing in (PROBATIONARY, OFFICIAL) and m.homePath < '~'",
                        String.class)
                .getResultStream()) {
            return numbers.filter(number -> !new CardNumber(number).fits(series))
                    .count();
        }
    }

    /** Probationary members: {@code idx_member_standing}. */
    public long probationary() {
        return em.createQuery(
                        "select count(m) from Member m where m.standing = PROBATIONARY and m.homePath < '~'",
                        Long.class)
                .getSingleResult();
    }

    /** Probationary members who joined on that day or before. */
    public long probationarySince(LocalDate day) {
        return em.createQuery(
                        "select count(m) from Member m where m.standing = PROBATIONARY and m.details.joined.date <= :day"
                                + " and m.homePath < '~'",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }
}
