package vn.sotay.shared.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/**
 * A list of a feature that can leave the system as a spreadsheet. A feature implements it as an {@code @ApplicationScoped}
 * bean over the service of its page, which asks the caller's rights and scope.
 */
public interface SheetSource {
    /**
     * The list as it stands.
     *
     * @param unit public id of the top
     * @param search what was typed; null for nothing
     * @param status a word of the list's filter; null for all
     * @param asOf null for today
     * @param since the first day, of a list of events; null for all
     * @param till the last day; null for all
     * @param sort a word of its orders; null for the usual one
     */
    record Asked(
            String unit, String search, String status, LocalDate asOf, LocalDate since, LocalDate till, String sort)
            implements Serializable {}

    /**
     * One line.
     *
     * @param id names it as the edge of a page
     * @param cells what stands in each column: texts, whole numbers, days, instants, constants of enums, texts of the bundles; null
     *     for nothing
     */
    record Line(String id, List<Serializable> cells) implements Serializable {
        /** What stands at some places, counted from zero. */
        public List<Serializable> at(List<Integer> places) {
            var some = new ArrayList<Serializable>();
            places.forEach(place -> some.add(cells.get(place)));
            return some;
        }
    }

    /** The word of the list: {@code units}. */
    String list();

    /** Its columns from left to right: the closed set of which somebody chooses. */
    List<SheetHead> heads();

    /** How many lines it has. */
    RowCount count(Asked asked);

    /** Its lines from an edge on. */
    List<Line> lines(Asked asked, Edge edge, int limit);
}
