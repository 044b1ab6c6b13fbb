package vn.sotay.indicator.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/** The indicators and their values: counts the people of a period and keeps what changed. */
@ApplicationScoped
public class IndicatorRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    SituationQueries situations;

    /** Every indicator, in the order in which they are shown. */
    public List<Indicator> all() {
        return em.createQuery("from Indicator i join fetch i.policy order by i.id", Indicator.class)
                .getResultList();
    }

    /** The indicators, locked until the transaction ends: of two servers that count at once, one waits. */
    public List<Indicator> lockAll() {
        return em.createQuery("from Indicator i order by i.id", Indicator.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The periods that are kept, the newest first. */
    public List<CountedPeriod> periods() {
        return em.createQuery("from CountedPeriod c order by c.firstDay desc, c.code desc", CountedPeriod.class)
                .getResultList();
    }

    /** One that is kept. */
    public Optional<CountedPeriod> period(String code) {
        return em.createQuery("from CountedPeriod c where c.code = :code", CountedPeriod.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a period from now on. */
    public void add(CountedPeriod period) {
        em.persist(period);
    }

    /** The first day on which anybody is known to have been somewhere; empty while nobody is. */
    public Optional<LocalDate> knownFrom() {
        return Optional.ofNullable(
                em.createQuery("select min(p.period.validFrom) from Placement p where p.path < '~'", LocalDate.class)
                        .getSingleResult());
    }

    /**
     * Counts a period anew and writes what differs from what is kept. Doing it twice writes nothing the second time.
     *
     * @param day whose homes and states count
     * @param end the first moment after that day
     * @param signInsFrom the first day of which sign-ins are still kept: an OPENED of a period that began before is left
     *     as it is
     * @return how many values were written or taken away
     */
    public int count(
            List<Indicator> indicators, ReportingPeriod period, LocalDate day, Instant end, LocalDate signInsFrom) {
        var tree = situations.tree(day);
        var crowds = situations.crowds(tree, period.first(), day, end);
        var changed = 0;
        for (var indicator : indicators) {
            if (indicator.numerator() == Numerator.OPENED && period.first().isBefore(signInsFrom)) {
                continue;
            }
            changed += keep(indicator, period, tree, sums(indicator, tree, crowds));
        }
        return changed;
    }

    /** What is kept of a unit of the scope in a period, in the order of the indicators; empty before it was counted. */
    public List<IndicatorRow> of(String unitId, ReportingPeriod period, Scope scope) {
        return scope.bind(em.createQuery(
                                "select i, v.tally from IndicatorValue v join v.indicator i join fetch i.policy join v.unit u"
                                        + " where u.publicId = :unit and v.period = :period and "
                                        + scope.condition("u.path") + " order by i.id",
                                Object[].class)
                        .setParameter("unit", unitId)
                        .setParameter("period", period.code()))
                .getResultStream()
                .map(line -> new IndicatorRow((Indicator) line[0], (Tally) line[1]))
                .toList();
    }

    /**
     * What the indicators would say of a unit, had the period ended on a day: counted now, from all that is known today.
     *
     * @param end the first moment after that day
     * @return empty if nothing is known of the unit on that day
     */
    public List<IndicatorRow> asOf(String unitId, LocalDate first, LocalDate day, Instant end) {
        return situations
                .path(unitId, day)
                .map(path -> situations.crowds(new Span(PathRange.subtree(path), first, day, end)))
                .map(crowds -> all().stream()
                        .map(indicator -> new IndicatorRow(indicator, total(indicator, crowds)))
                        .toList())
                .orElse(List.of());
    }

    /** One of the indicators; empty if there is none of this code. */
    public Optional<Indicator> named(String code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** The figure of the unit with a path of today, as it was counted last. */
    public Optional<Tally> tally(String path, String code, ReportingPeriod period) {
        return em.createQuery(
                        "select v.tally from IndicatorValue v join v.indicator i join v.unit u"
                                + " where u.path = :path and i.code = :code and v.period = :period",
                        Tally.class)
                .setParameter("path", path)
                .setParameter("code", code)
                .setParameter("period", period.code())
                .getResultStream()
                .findFirst();
    }

    private static Tally total(Indicator indicator, List<Crowd> crowds) {
        return crowds.stream()
                .map(crowd -> indicator.tally(crowd.situation(), crowd.people()))
                .reduce(Tally.NOBODY, Tally::plus);
    }

    static Map<Long, Tally> sums(Indicator indicator, List<PlacedUnit> tree, List<Crowd> crowds) {
        return RollUp.along(
                tree,
                crowds.stream()
                        .collect(groupingBy(
                                Crowd::unit,
                                reducing(
                                        Tally.NOBODY,
                                        crowd -> indicator.tally(crowd.situation(), crowd.people()),
                                        Tally::plus))));
    }

    private int keep(Indicator indicator, ReportingPeriod period, List<PlacedUnit> tree, Map<Long, Tally> sums) {
        var kept = kept(indicator, period);
        var fresh = new ArrayList<IndicatorValue>();
        var changed = 0;
        for (var unit : tree) {
            var old = kept.remove(unit.id());
            var tally = sums.get(unit.id());
            if (old == null) {
                fresh.add(new IndicatorValue(
                        indicator, period.code(), em.getReference(Unit.class, unit.id()), unit.path(), tally));
            } else if (!old.tally().equals(tally) || !old.path().equals(unit.path())) {
                write(old.id(), unit.path(), tally);
                changed++;
            }
        }
        kept.values().forEach(old -> em.createQuery("delete from IndicatorValue v where v.id = :id")
                .setParameter("id", old.id())
                .executeUpdate());
        fresh.forEach(em::persist);
        em.flush();
        fresh.forEach(em::detach);
        return changed + kept.size() + fresh.size();
    }

    private record Kept(Long unit, Long id, String path, Tally tally) {}

    private Map<Long, Kept> kept(Indicator indicator, ReportingPeriod period) {
        return em.createQuery(
                        "select v.unit.id, v.id, v.path, v.tally from IndicatorValue v"
                                + " where v.indicator = :indicator and v.period = :period",
                        Object[].class)
                .setParameter("indicator", indicator)
                .setParameter("period", period.code())
                .getResultStream()
                .map(line -> new Kept((Long) line[0], (Long) line[1], (String) line[2], (Tally) line[3]))
                .collect(toMap(Kept::unit, value -> value, (one, same) -> one, HashMap::new));
    }

    private void write(Long id, String path, Tally tally) {
        em.createQuery("update IndicatorValue v set v.path = :path, v.tally = :tally where v.id = :id")
                .setParameter("path", path)
                .setParameter("tally", tally)
                .setParameter("id", id)
                .executeUpdate();
    }
}
