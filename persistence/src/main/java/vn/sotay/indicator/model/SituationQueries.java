package vn.sotay.indicator.model;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.RosterMode;

/** In which situations the members of each unit were on a day: one pass over the people, whatever the indicators. */
@ApplicationScoped
class SituationQueries {
    /** The record's word of that moment: today's, or of the last version that was said by then. */
    static final String SMARTPHONE = """
            case when m.changedAt is null or m.changedAt < :end then m.details.smartphone else (
                select v.details.smartphone from MemberVersion v where v.member = m
                and (v.changedAt is null or v.changedAt < :end)
                and not exists (select 1 from MemberVersion w where w.member = m and w.changedAt < :end
                                and (v.changedAt is null or w.changedAt > v.changedAt))) end""";

    static final String REGISTERED =
            "case when exists (select 1 from Account a where a.member = m and a.activatedAt < :end) then 1 else 0 end";

    static final String OPENED = """
            case when exists (select 1 from SignInDay d join d.account b where b.member = m
                              and d.day >= :first and d.day <= :day) then 1 else 0 end""";

    static final String FROM = " " + """
            from Membership x join x.member m join x.unit u
                 join StatusChange s on s.member = m and s.period.validFrom <= :day and s.period.validTo > :day
                 join Placement q on q.unit = u and q.period.validFrom <= :day and q.period.validTo > :day
                 join UnitRegime r on r.unit = u and r.period.validFrom <= :day and r.period.validTo > :day
            where x.kind = HOME and x.period.validFrom <= :day and x.period.validTo > :day
              and s.standing in (PROBATIONARY, OFFICIAL) and q.path >= :lo and q.path < :hi""";

    private static final String PEOPLE = "select u.id as unit, r.rosterMode as mode, s.participation as participation, "
            + SMARTPHONE + " as smartphone, " + REGISTERED + " as registered, " + OPENED + " as opened" + FROM;

    /** Without the units: what begins with them looks every member up by itself, all over a table that no memory holds. */
    private static final String EVERYBODY = "select x.unit.id as unit, s.participation as participation, " + SMARTPHONE
            + " as smartphone, " + REGISTERED + " as registered, " + OPENED + " as opened" + " " + """
            from Membership x join x.member m
                 join StatusChange s on s.member = m and s.period.validFrom <= :day and s.period.validTo > :day
            where x.kind = HOME and x.period.validFrom <= :day and x.period.validTo > :day
              and s.standing in (PROBATIONARY, OFFICIAL)""";

    @PersistenceContext
    EntityManager em;

    /**
     * The members of all units by unit and situation; who is not at home in one of the units is left out.
     *
     * @param first from which day sign-ins count
     * @param day whose homes and states count
     * @param end the moment after which nothing counts
     */
    List<Crowd> crowds(List<PlacedUnit> units, LocalDate first, LocalDate day, Instant end) {
        var modes = units.stream().collect(toMap(PlacedUnit::id, PlacedUnit::mode));
        return em.createQuery(
                        "select p.unit, p.participation, p.smartphone, p.registered, p.opened, count(*) from ("
                                + EVERYBODY
                                + ") p group by p.unit, p.participation, p.smartphone, p.registered, p.opened",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("day", day)
                .setParameter("end", end)
                .getResultStream()
                .filter(line -> modes.containsKey((Long) line[0]))
                .map(line -> crowd(
                        new Object[] {line[0], modes.get((Long) line[0]), line[1], line[2], line[3], line[4], line[5]}))
                .toList();
    }

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
                        "select q.unit.id, q.parent.id, q.path, r.rosterMode from Placement q join UnitRegime r on r.unit = q.unit"
                                + " where q.period.validFrom <= :day and q.period.validTo > :day and q.path < '~'"
                                + " and r.period.validFrom <= :day and r.period.validTo > :day",
                        PlacedUnit.class)
                .setParameter("day", day)
                .getResultList();
    }
}
