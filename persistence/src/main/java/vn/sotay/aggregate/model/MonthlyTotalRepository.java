package vn.sotay.aggregate.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;

/** The totals of units without a roster. Of one unit they are read by its own officer alone; everybody else gets {@link #line}. */
@ApplicationScoped
public class MonthlyTotalRepository {
    @PersistenceContext
    EntityManager em;

    /** A time in which a unit kept no roster. */
    record SealedUnit(Long key, String id, String name, LocalDate from, LocalDate until) implements Serializable {
        static SealedUnit of(Object[] line) {
            return new SealedUnit(
                    (Long) line[0], (String) line[1], (String) line[2], (LocalDate) line[3], (LocalDate) line[4]);
        }

        /** The first of some months that was not sent. */
        Optional<MissingTotal> missing(YearMonth first, YearMonth last, Set<String> sent) {
            return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .filter(this::isIn)
                    .filter(month -> !sent.contains(month.toString()))
                    .findFirst()
                    .map(month -> new MissingTotal(id, name, month));
        }

        /** Whether it kept none at the end of a month. */
        boolean isIn(YearMonth month) {
            return new Period(from, until).holdsOn(month.atEndOfMonth());
        }
    }

    /** Keeps the first total of a unit and month. */
    public void add(MonthlyTotal total) {
        em.persist(total);
        em.flush();
    }

    /** To be changed: {@code uk_monthly_total}. */
    public Optional<MonthlyTotal> find(Unit unit, YearMonth month) {
        return em.createQuery("from MonthlyTotal t where t.unit = :unit and t.month = :month", MonthlyTotal.class)
                .setParameter("unit", unit)
                .setParameter("month", month.toString())
                .getResultStream()
                .findFirst();
    }

    /** What was sent of some months, by the month: {@code uk_monthly_total}. */
    public List<MonthView> of(Unit unit, YearMonth from, YearMonth to) {
        return em.createQuery("""
                        select t.month, t.form, t.onboarding, coalesce(a.displayName, t.enteredBy), t.enteredAt, t.version
                        from MonthlyTotal t left join Account a on a.username = t.enteredBy
                        where t.unit = :unit and t.month between :from and :to order by t.month desc""", MonthView.class)
                .setParameter("unit", unit)
                .setParameter("from", from.toString())
                .setParameter("to", to.toString())
                .getResultList();
    }

    /** All of them as one line of each month, the newest first: what was sent by who had no roster at its end. */
    public List<ForcesLine> lines(YearMonth from, YearMonth to) {
        var sealed = sealed(new Scope(List.of(PathRange.PROVINCE)));
        var sent = em.createQuery(
                        "select t.month, t.unit.id, t.form from MonthlyTotal t where t.month between :from and :to",
                        Object[].class)
                .setParameter("from", from.toString())
                .setParameter("to", to.toString())
                .getResultStream()
                .collect(groupingBy(
                        line -> (String) line[0], toMap(line -> (Long) line[1], line -> (TotalsForm) line[2])));
        return Stream.iterate(to, month -> !month.isBefore(from), month -> month.minusMonths(1))
                .map(month -> line(month, sealed, sent.getOrDefault(month.toString(), Map.of())))
                .filter(line -> line.units() > 0)
                .toList();
    }

    private static ForcesLine line(YearMonth month, List<SealedUnit> sealed, Map<Long, TotalsForm> sent) {
        var units = sealed.stream().filter(unit -> unit.isIn(month)).toList();
        return ForcesLine.of(
                month,
                units.size(),
                units.stream()
                        .map(unit -> sent.get(unit.key()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** How far each of them has come, by code: said last, and never with a number. */
    public List<OnboardedUnit> onboarding() {
        return em.createQuery("""
                        select u.code, u.name, t.onboarding, t.month
                        from Unit u left join MonthlyTotal t on t.unit = u
                             and t.month = (select max(l.month) from MonthlyTotal l where l.unit = u)
                        where u.rosterMode = AGGREGATE_ONLY and u.dissolvedOn is null and u.path < '~' order by u.code""", OnboardedUnit.class).getResultList();
    }

    /** The units of a scope that keep no roster, with the first of some months that they have not sent; by code. */
    public List<MissingTotal> missing(Scope scope, YearMonth from, YearMonth to) {
        var sent = new LinkedHashMap<SealedUnit, Set<String>>();
        scope.bind(em.createQuery(
                        "select u.id, u.publicId, u.name, r.period.validFrom, r.period.validTo, t.month"
                                + " from UnitRegime r join r.unit u left join MonthlyTotal t on t.unit = u"
                                + " and t.month between :from and :to"
                                + " where r.rosterMode = AGGREGATE_ONLY and " + scope.condition("u.path")
                                + " order by u.code, r.period.validFrom",
                        Object[].class))
                .setParameter("from", from.toString())
                .setParameter("to", to.toString())
                .getResultStream()
                .forEach(line -> sent.computeIfAbsent(SealedUnit.of(line), unit -> new HashSet<>())
                        .add((String) line[5]));
        return sent.entrySet().stream()
                .filter(unit -> unit.getKey().isIn(to))
                .flatMap(unit -> unit.getKey().missing(from, to, unit.getValue()).stream())
                .toList();
    }

    /** Which units kept no roster, and when: {@code idx_unit_regime_mode}. */
    private List<SealedUnit> sealed(Scope scope) {
        return scope.bind(em.createQuery(
                        "select u.id, u.publicId, u.name, r.period.validFrom, r.period.validTo from UnitRegime r join r.unit u"
                                + " where r.rosterMode = AGGREGATE_ONLY and " + scope.condition("u.path")
                                + " order by u.code, r.period.validFrom",
                        SealedUnit.class))
                .getResultList();
    }
}
