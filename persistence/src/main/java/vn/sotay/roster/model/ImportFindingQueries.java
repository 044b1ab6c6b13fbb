package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/** What was found in the rows of an import, as its pages read it. */
@ApplicationScoped
public class ImportFindingQueries {
    private static final int OF_A_ROW = 50;

    @PersistenceContext
    EntityManager em;

    /** Faults by row, each with the name in it: {@code idx_import_fault_row}. */
    public List<FaultRow> faults(Long importId, Set<FaultCode> codes, Edge edge, int limit) {
        return findings("ImportFault", importId, codes, edge, limit);
    }

    /** How many faults {@link #faults} has. */
    public RowCount countFaults(Long importId, Set<FaultCode> codes) {
        return count("ImportFault", importId, codes);
    }

    /** What was found in one row. */
    public List<FaultRow> faultsOf(Long importId, int row) {
        return faults(importId, EnumSet.allOf(FaultCode.class), SheetPlace.from(row), OF_A_ROW).stream()
                .filter(fault -> fault.row() == row)
                .toList();
    }

    /** What is odd in one row. */
    public List<FaultRow> warningsOf(Long importId, int row) {
        return warnings(importId, EnumSet.allOf(WarningCode.class), SheetPlace.from(row), OF_A_ROW).stream()
                .filter(warning -> warning.row() == row)
                .toList();
    }

    /** Warnings by row: {@code idx_import_warning_row}. */
    public List<FaultRow> warnings(Long importId, Set<WarningCode> codes, Edge edge, int limit) {
        return findings("ImportWarning", importId, codes, edge, limit);
    }

    /** How many warnings {@link #warnings} has. */
    public RowCount countWarnings(Long importId, Set<WarningCode> codes) {
        return count("ImportWarning", importId, codes);
    }

    private List<FaultRow> findings(String entity, Long importId, Set<?> codes, Edge at, int limit) {
        var edge = SheetPlace.bounded(at);
        var query = em.createQuery(
                        """
                        select f.id, f.sheetRow, f.columnCode, cast(f.code as String), f.cellValue,
                               coalesce(m.details.fullName, u.name)
                        from %s f
                        left join StagedMember m on m.importId = f.importId and m.sheetRow = f.sheetRow
                        left join StagedUnit u on u.importId = f.importId and u.sheetRow = f.sheetRow
                        where f.importId = :id and f.code in :codes""".formatted(entity) + SheetPlace.ORDER.condition(edge) + SheetPlace.ORDER.order(edge),
                        FaultRow.class)
                .setParameter("id", importId)
                .setParameter("codes", codes);
        return SheetPlace.read(query, edge, limit);
    }

    private RowCount count(String entity, Long importId, Set<?> codes) {
        var rows = "from %s f where f.importId = :id and f.sheetRow >= 0 and f.code in :codes".formatted(entity);
        return new RowCount(em.createQuery(RowCount.query("f.id", rows, SheetPlace.ORDER), Long.class)
                .setParameter("id", importId)
                .setParameter("codes", codes)
                .getSingleResult());
    }

    /** How many rows have each fault, the most frequent first. */
    public List<CodeCount> faultCounts(Long importId) {
        return counts("ImportFault", importId);
    }

    /** How many rows have each warning, the most frequent first. */
    public List<CodeCount> warningCounts(Long importId) {
        return counts("ImportWarning", importId);
    }

    private List<CodeCount> counts(String entity, Long importId) {
        return em.createQuery("""
                        select cast(f.code as String), count(distinct f.sheetRow) from %s f
                        where f.importId = :id group by f.code order by 2 desc, 1""".formatted(entity), CodeCount.class)
                .setParameter("id", importId)
                .getResultList();
    }

    /** How many rows have a fault or a warning, or both: {@code idx_import_fault_row}, {@code idx_import_warning_row}. */
    public long countRows(Long importId) {
        var faulty = count("select count(distinct f.sheetRow) from ImportFault f where f.importId = :id", importId);
        return faulty + count("""
                        select count(distinct w.sheetRow) from ImportWarning w where w.importId = :id and not exists
                        (select 1 from ImportFault f where f.importId = w.importId and f.sheetRow = w.sheetRow)""", importId);
    }

    private long count(String query, Long importId) {
        return em.createQuery(query, Long.class).setParameter("id", importId).getSingleResult();
    }

    /** How many staged rows are in each state. */
    public List<CodeCount> stateCounts(RosterImport roster) {
        return em.createQuery("""
                        select cast(s.state as String), count(s) from %s s
                        where s.importId = :id group by s.state""".formatted(roster.kind().stagedAs()), CodeCount.class)
                .setParameter("id", roster.id())
                .getResultList();
    }
}
