package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Period;

/** Who belongs where: what {@link Roster} opens and closes. */
@ApplicationScoped
class MembershipRepository {
    @PersistenceContext
    EntityManager em;

    /** The home that has no end: {@code idx_membership_member}. */
    Optional<Membership> home(Member member) {
        return em.createQuery(
                        "from Membership m where m.member = :member and m.kind = HOME and m.period.validTo = :open",
                        Membership.class)
                .setParameter("member", member)
                .setParameter("open", Period.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** Temporary stays of a member that last on a day or begin later: {@code idx_membership_member}. */
    List<Membership> staysOf(Member member, LocalDate day) {
        return em.createQuery("""
                        from Membership m join fetch m.unit
                        where m.member = :member and m.kind = TEMPORARY and m.period.validTo > :day
                        order by m.period.validFrom""", Membership.class)
                .setParameter("member", member)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whoever belongs to a unit on a day or later, in whichever way: {@code idx_membership_unit}. */
    List<Membership> in(Unit unit, LocalDate day) {
        return em.createQuery("""
                        from Membership m join fetch m.member
                        where m.unit = :unit and m.period.validTo > :day order by m.id""", Membership.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }
}
