package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.model.Scope;

/**
 * What the roster asks people to do. Each question is one statement whatever the size of the scope, and stops at its
 * limit.
 */
@ApplicationScoped
public class MemberWorkQueries {
    private static final String WAITING =
            "select m.publicId, m.details.fullName, m.details.joined, u.name from Member m join m.homeUnit u where ";

    @PersistenceContext
    EntityManager em;

    /** Open conflicts by kind. */
    public List<ConflictCount> conflicts(Scope scope) {
        return scope.bind(em.createQuery(
                        "select c.kind, count(distinct m.id), min(m.publicId) from MemberConflict c join c.member m"
                                + " where c.closedAt is null and " + scope.condition("m.homePath")
                                + " group by c.kind order by c.kind",
                        ConflictCount.class))
                .getResultList();
    }

    /** Members whose record lacks something: {@code idx_member_lacks}. */
    public List<WaitingMember> lacking(MemberGap gap, Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        WAITING + "m.standing in (PROBATIONARY, OFFICIAL) and m.lacks in :lacking and "
                                + scope.condition("m.homePath"),
                        WaitingMember.class))
                .setParameter("lacking", gap.sums())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Probationary members who joined on that day or before, the longest first: {@code idx_member_standing}. */
    public List<WaitingMember> probationarySince(LocalDate day, Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        WAITING + "m.standing = PROBATIONARY and m.details.joined.date <= :day and "
                                + scope.condition("m.homePath") + " order by m.details.joined.date, m.id",
                        WaitingMember.class))
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }
}
