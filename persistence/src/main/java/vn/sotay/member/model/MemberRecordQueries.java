package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.MemberView.MembershipLine;
import vn.sotay.member.model.MemberView.StatusLine;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Period;

/** One person's record with its history: six statements, whatever its length. */
@ApplicationScoped
public class MemberRecordQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    MemberRepository members;

    /** The record as it is today. */
    public MemberView today(Member member) {
        var home = member.homeUnit();
        return view(
                member,
                member.standing(),
                member.participation(),
                new UnitRef(home.publicId(), home.code(), home.name()));
    }

    /**
     * The record with home and state of a day; what it says of the person is today's.
     *
     * @throws InvalidInput {@code asOf.beforeKnown} if nothing is known of that day
     */
    public MemberView on(LocalDate day, Member member) {
        if (day.isBefore(member.knownFrom())) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", member.knownFrom());
        }
        var state = em.createQuery("""
                        select s.standing, s.participation from StatusChange s
                        where s.member = :member and s.period.validFrom <= :day and s.period.validTo > :day""", Object[].class)
                .setParameter("member", member)
                .setParameter("day", day)
                .getSingleResult();
        var home = em.createQuery("""
                        select u.publicId, n.code, n.name from Membership x join x.unit u
                             join UnitName n on n.unit = u and n.period.validFrom <= :day and n.period.validTo > :day
                        where x.member = :member and x.kind = HOME
                          and x.period.validFrom <= :day and x.period.validTo > :day""", UnitRef.class)
                .setParameter("member", member)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return view(member, (Standing) state[0], (Participation) state[1], home);
    }

    private MemberView view(Member member, Standing standing, Participation participation, UnitRef home) {
        return new MemberView(
                member.publicId(),
                member.version(),
                MemberTexts.of(member.details()),
                true,
                standing,
                participation,
                home,
                superiors(member),
                member.knownFrom(),
                member.changedBy() == null ? null : members.displayName(member.changedBy()),
                member.changedAt(),
                memberships(member),
                states(member),
                conflicts(member));
    }

    private List<UnitRef> superiors(Member member) {
        return em.createQuery("""
                        select u.publicId, u.code, u.name from Unit u
                        where u.path in :paths order by u.path""", UnitRef.class)
                .setParameter("paths", UnitPath.superiors(member.homePath()))
                .getResultList();
    }

    private List<MembershipLine> memberships(Member member) {
        return em.createQuery("""
                        select x.kind, u.publicId, u.code, u.name, x.period.validFrom, x.period.validTo, x.decision
                        from Membership x join x.unit u
                        where x.member = :member order by x.period.validFrom desc, x.id desc""", Object[].class)
                .setParameter("member", member)
                .getResultStream()
                .map(x -> new MembershipLine(
                        (MembershipKind) x[0],
                        new UnitRef((String) x[1], (String) x[2], (String) x[3]),
                        (LocalDate) x[4],
                        last((LocalDate) x[5]),
                        (String) x[6]))
                .toList();
    }

    private List<StatusLine> states(Member member) {
        return em.createQuery("""
                        select s.standing, s.participation, s.period.validFrom, s.period.validTo, s.decisionNumber,
                               s.decidedOn
                        from StatusChange s where s.member = :member order by s.period.validFrom desc""", Object[].class)
                .setParameter("member", member)
                .getResultStream()
                .map(s -> new StatusLine(
                        (Standing) s[0],
                        (Participation) s[1],
                        (LocalDate) s[2],
                        last((LocalDate) s[3]),
                        (String) s[4],
                        (LocalDate) s[5]))
                .toList();
    }

    private List<MemberConflict.Kind> conflicts(Member member) {
        return em.createQuery(
                        "select distinct c.kind from MemberConflict c where c.member = :member and c.closedAt is null"
                                + " order by c.kind",
                        MemberConflict.Kind.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** The last day of a period that ends before this one; null while it is open. */
    private static LocalDate last(LocalDate end) {
        return Period.OPEN.equals(end) ? null : end.minusDays(1);
    }
}
