package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/** Where rows differ from the roster, field by field, and what somebody chose there. */
@ApplicationScoped
public class ImportDifferenceRepository {
    /** Never taken over from a list: another unit is a transfer. */
    static final Set<String> NEVER = Set.of(MemberColumn.UNIT_CODE.name());

    @PersistenceContext
    EntityManager em;

    /**
     * Differences by row: {@code idx_import_difference_row}.
     *
     * @param column only those in it; null for all
     */
    public List<DifferenceRow> list(Long importId, String column, Edge at, int limit) {
        var edge = SheetPlace.bounded(at);
        var query = em.createQuery(
                        """
                        select f.id, f.sheetRow, coalesce(m.details.fullName, u.name), f.columnCode, f.knownValue,
                               f.cellValue, f.state
                        from ImportDifference f
                        left join StagedMember m on m.importId = f.importId and m.sheetRow = f.sheetRow
                        left join StagedUnit u on u.importId = f.importId and u.sheetRow = f.sheetRow
                        where f.importId = :id and (:column is null or f.columnCode = :column)""" + SheetPlace.ORDER.condition(edge) + SheetPlace.ORDER.order(edge), DifferenceRow.class)
                .setParameter("id", importId)
                .setParameter("column", column);
        return SheetPlace.read(query, edge, limit);
    }

    /** How many differences {@link #list} has. */
    public RowCount count(Long importId, String column) {
        var rows = "from ImportDifference f where f.importId = :id and f.sheetRow >= 0"
                + " and (:column is null or f.columnCode = :column)";
        return new RowCount(em.createQuery(RowCount.query("f.id", rows, SheetPlace.ORDER), Long.class)
                .setParameter("id", importId)
                .setParameter("column", column)
                .getSingleResult());
    }

    /** How many rows differ in each column and are not applied, the most frequent first. */
    public List<DifferenceCount> counts(Long importId) {
        return em.createQuery("""
                        select d.columnCode, count(d), sum(case when d.state = CHOSEN then 1L else 0L end)
                        from ImportDifference d where d.importId = :id and d.state <> APPLIED
                        group by d.columnCode order by 2 desc, 1""", DifferenceCount.class)
                .setParameter("id", importId)
                .getResultList();
    }

    /** How many rows follow the list in some column and wait to be written. */
    public int chosenRows(Long importId) {
        return em.createQuery("""
                        select count(distinct d.sheetRow) from ImportDifference d
                        where d.importId = :id and d.state = CHOSEN""", Long.class)
                .setParameter("id", importId)
                .getSingleResult()
                .intValue();
    }

    /**
     * Follows the list, or the roster again, wherever nothing is written yet.
     *
     * @param column only there; null for every column that a list may change
     * @param row only there; null for every row
     * @return how many fields turned
     */
    public int choose(Long importId, String column, Integer row, boolean list) {
        return em.createQuery("""
                        update ImportDifference d set d.state = :to
                        where d.importId = :id and d.state = :from and d.columnCode not in :never
                          and (:column is null or d.columnCode = :column) and (:row is null or d.sheetRow = :row)""")
                .setParameter("to", list ? DifferenceState.CHOSEN : DifferenceState.OPEN)
                .setParameter("from", list ? DifferenceState.OPEN : DifferenceState.CHOSEN)
                .setParameter("id", importId)
                .setParameter("never", NEVER)
                .setParameter("column", column)
                .setParameter("row", row)
                .executeUpdate();
    }

    /** The columns in which each of these rows follows the list. */
    public Map<Integer, Set<String>> chosen(Long importId, Collection<Integer> rows) {
        Map<Integer, Set<String>> chosen = new HashMap<>();
        em.createQuery("""
                        select d.sheetRow, d.columnCode from ImportDifference d
                        where d.importId = :id and d.sheetRow in :rows and d.state = CHOSEN""", Object[].class)
                .setParameter("id", importId)
                .setParameter("rows", rows)
                .getResultStream()
                .forEach(row -> chosen.computeIfAbsent((Integer) row[0], key -> new HashSet<>())
                        .add((String) row[1]));
        return chosen;
    }

    /** What was chosen in these rows is written. */
    public void applied(Long importId, Collection<Integer> rows) {
        em.createQuery("""
                        update ImportDifference d set d.state = APPLIED
                        where d.importId = :id and d.sheetRow in :rows and d.state = CHOSEN""")
                .setParameter("id", importId)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    /** Those of the rows that still differ from the roster somewhere. */
    public Set<Integer> stillDiffering(Long importId, Collection<Integer> rows) {
        return new HashSet<>(em.createQuery("""
                        select distinct d.sheetRow from ImportDifference d
                        where d.importId = :id and d.sheetRow in :rows and d.state <> APPLIED""", Integer.class)
                .setParameter("id", importId)
                .setParameter("rows", rows)
                .getResultList());
    }
}
