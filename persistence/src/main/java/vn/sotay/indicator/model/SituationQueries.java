package vn.sotay.indicator.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;

/** In which situations the members of each unit were on a day: one pass over the people, whatever the indicators. */
@ApplicationScoped
class SituationQueries {
    /** The record's word of that moment: today's, or of the last version that was said by then. */
    private static final String SMARTPHONE = """
            case when m.changedAt is null or m.changedAt < :end then m.details.smartphone else (
                select v.details.smartphone from MemberVersion v where v.member = m
                and (v.changedAt is null or v.changedAt < :end)
                and not exists (select 1 from MemberVersion w where w.member = m and w.changedAt < :end
                                and (v.changedAt is null or w.changedAt > v.changedAt))) end""";

    private static final String REGISTERED =
            "case when exists (select 1 from Account a where a.member = m and a.activatedAt < :end) then 1 else 0 end";

    private static final String OPENED = """
            case when exists (select 1 from SignInDay d join d.account b where b.member = m
                              and d.day >= :first and d.day <= :day) then 1 else 0 end""";

    private static final String FROM = " " + """
            from Membership x join x.member m join x.unit u
                 join StatusChange s on s.member = m and s.period.validFrom <= :day and s.period.validTo > :day
                 join Placement q on q.unit = u and q.period.validFrom <= :day and q.period.validTo > :day
                 join UnitRegime r on r.unit = u and r.period.validFrom <= :day and r.period.validTo > :day
            where x.kind = HOME and x.period.validFrom <= :day and x.period.validTo > :day
              and s.standing in (PROBATIONARY, OFFICIAL) and q.path >= :lo and q.path < :hi""";

    private static final String PEOPLE = "select u.id as unit, r.rosterMode as mode, s.participation as participation, "
            + SMARTPHONE + " as smartphone, " + REGISTERED + " as registered, " + OPENED + " as opened" + FROM;

    /** The number of {@link Situation#number}, said by the database. */
    private static final String NUMBER = "(case r.rosterMode when FULL then 0 else 1 end * 48"
            + " + case s.participation when ACTIVE then 0 when REDUCED then 1 when EXEMPT then 2 else 3 end * 12"
            + " + case " + SMARTPHONE + " when YES then 0 when NO then 1 else 2 end * 4 + " + REGISTERED + " * 2 + "
            + OPENED + ")";

    private static final RowOrder BY_NAME = RowOrder.by(
                    "m.sortKey", "select e.sortKey from Member e where e.publicId = :edge")
            .thenBy("m.id", "select e.id from Member e where e.publicId = :edge");

    @PersistenceContext
    EntityManager em;

    /** The members of a subtree by unit and situation. */
    List<Crowd> crowds(Span span) {
        return span.bind(em.createQuery(
                        "select p.unit, p.mode, p.participation, p.smartphone, p.registered, p.opened, count(*) from ("
                                + PEOPLE
                                + ") p group by p.unit, p.mode, p.participation, p.smartphone, p.registered, p.opened",
                        Object[].class))
                .getResultStream()
                .map(SituationQueries::crowd)
                .toList();
    }

    private static Crowd crowd(Object[] line) {
        var smartphone = line[3] == null ? Smartphone.UNKNOWN : (Smartphone) line[3];
        var situation = new Situation(
                (RosterMode) line[1],
                (Participation) line[2],
                smartphone,
                ((Number) line[4]).intValue() == 1,
                ((Number) line[5]).intValue() == 1);
        return new Crowd((Long) line[0], situation, (Long) line[6]);
    }

    /** The members of a subtree who were in one of these situations, by name; only those who are in the scope today. */
    List<CountedPerson> people(Span span, Set<Situation> situations, Scope scope, Edge edge, int limit) {
        if (situations.isEmpty()) {
            return List.of();
        }
        var query = span.bind(em.createQuery(
                        "select m.publicId, m.details.fullName, m.details.birth, s.participation, " + SMARTPHONE + ", "
                                + REGISTERED + ", u.publicId, u.code, u.name"
                                + FROM
                                + " and " + NUMBER + " in :numbers and " + scope.condition("m.homePath")
                                + BY_NAME.condition(edge) + BY_NAME.order(edge),
                        CountedPerson.class)
                .setParameter(
                        "numbers", situations.stream().map(Situation::number).toList()));
        return BY_NAME.read(scope.bind(query), edge, limit);
    }

    /** How many {@link #people} has. */
    long countPeople(Span span, Set<Situation> situations, Scope scope) {
        return situations.isEmpty()
                ? 0
                : scope.bind(span.bind(em.createQuery(
                                        "select count(*)" + FROM + " and " + NUMBER + " in :numbers and "
                                                + scope.condition("m.homePath"),
                                        Long.class)
                                .setParameter(
                                        "numbers",
                                        situations.stream()
                                                .map(Situation::number)
                                                .toList())))
                        .getSingleResult();
    }

    /** The path of a unit on a day; empty if nothing is known of that day. */
    Optional<String> path(String unitId, LocalDate day) {
        return em.createQuery(
                        "select q.path from Placement q where q.unit.publicId = :unit"
                                + " and q.period.validFrom <= :day and q.period.validTo > :day",
                        String.class)
                .setParameter("unit", unitId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Where every unit hung on a day. */
    List<PlacedUnit> tree(LocalDate day) {
        return em.createQuery(
                        "select q.unit.id, q.parent.id, q.path from Placement q"
                                + " where q.period.validFrom <= :day and q.period.validTo > :day and q.path < '~'",
                        PlacedUnit.class)
                .setParameter("day", day)
                .getResultList();
    }
}
