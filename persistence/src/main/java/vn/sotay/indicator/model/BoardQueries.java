package vn.sotay.indicator.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRef;

/** Reads kept figures side by side: of one unit over time, and of the units below it. The number of statements is constant. */
@ApplicationScoped
public class BoardQueries {
    private static final String STOOD = " " + """
             join UnitName n on n.unit = u and n.period.validFrom <= :day and n.period.validTo > :day
             join UnitRegime r on r.unit = u and r.period.validFrom <= :day and r.period.validTo > :day
             where q.period.validFrom <= :day and q.period.validTo > :day and\040""";

    private static final String LINE =
            "select u.publicId, n.code, n.name, n.kind, r.rosterMode from Placement q join q.unit u" + STOOD;

    @PersistenceContext
    EntityManager em;

    /** The figures of a unit in some periods, by the indicator's code and the period's: {@code uk_indicator_value}. */
    public Map<String, Map<String, Tally>> series(String unitId, Collection<String> periods) {
        return em.createQuery(
                        "select i.code, v.period, v.tally from IndicatorValue v join v.indicator i join v.unit u"
                                + " where u.publicId = :unit and v.period in :periods",
                        Object[].class)
                .setParameter("unit", unitId)
                .setParameter("periods", periods)
                .getResultStream()
                .collect(
                        groupingBy(line -> (String) line[0], toMap(line -> (String) line[1], line -> (Tally) line[2])));
    }

    /** What hung directly below a unit on a day, with its figures of an indicator: {@code idx_placement_parent}. */
    public List<BoardLine> below(String unitId, LocalDate day, String indicator, Collection<String> periods) {
        return lines("q.parent.publicId = :of", "of", unitId, day, indicator, periods);
    }

    /** Some units with their figures, by their paths of today. */
    public List<BoardLine> at(Collection<String> paths, LocalDate day, String indicator, Collection<String> periods) {
        return lines("u.path in :of", "of", paths, day, indicator, periods);
    }

    private List<BoardLine> lines(
            String which, String name, Object of, LocalDate day, String indicator, Collection<String> periods) {
        var tallies = tallies(which, name, of, day, indicator, periods);
        return em.createQuery(LINE + which + " order by n.code", Object[].class)
                .setParameter("day", day)
                .setParameter(name, of)
                .getResultStream()
                .map(line -> new BoardLine(
                        new UnitRef((String) line[0], (String) line[1], (String) line[2]),
                        (UnitKind) line[3],
                        line[4] == RosterMode.AGGREGATE_ONLY,
                        tallies.getOrDefault((String) line[0], Map.of())))
                .toList();
    }

    private Map<String, Map<String, Tally>> tallies(
            String which, String name, Object of, LocalDate day, String indicator, Collection<String> periods) {
        return em.createQuery(
                        "select u.publicId, v.period, v.tally from Placement q join q.unit u join IndicatorValue v on v.unit = u"
                                + " join v.indicator i where q.period.validFrom <= :day and q.period.validTo > :day and "
                                + which + " and i.code = :code and v.period in :periods",
                        Object[].class)
                .setParameter("day", day)
                .setParameter(name, of)
                .setParameter("code", indicator)
                .setParameter("periods", periods)
                .getResultStream()
                .collect(
                        groupingBy(line -> (String) line[0], toMap(line -> (String) line[1], line -> (Tally) line[2])));
    }
}
