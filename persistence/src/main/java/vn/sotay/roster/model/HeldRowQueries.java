package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The correction list of an import: rows that wait, and what they have in common. */
@ApplicationScoped
public class HeldRowQueries {
    @PersistenceContext
    EntityManager em;

    /** The next held row behind this one: {@code idx_staged_member_next}. */
    public Optional<Integer> next(Long importId, int afterRow) {
        return em.createQuery("""
                        select min(s.sheetRow) from StagedMember s
                        where s.importId = :id and s.sheetRow > :after and s.state = HELD""", Integer.class)
                .setParameter("id", importId)
                .setParameter("after", afterRow)
                .getResultStream()
                .filter(row -> row != null)
                .findFirst();
    }

    /** The held rows that have the same fault for the same text in one column. */
    public List<Integer> rowsWith(Long importId, Finding finding, int most) {
        return em.createQuery("""
                        select s.sheetRow from ImportFault f
                        join StagedMember s on s.importId = f.importId and s.sheetRow = f.sheetRow
                        where f.importId = :id and s.state = HELD and f.columnCode = :column
                          and cast(f.code as String) = :code and coalesce(f.cellValue, '-') = :value
                        order by s.sheetRow""", Integer.class)
                .setParameter("id", importId)
                .setParameter("column", finding.column())
                .setParameter("code", finding.code())
                .setParameter(
                        "value", finding.value() == null || finding.value().isEmpty() ? "-" : finding.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Faults that several held rows share, the most frequent first. */
    public List<SharedFault> shared(Long importId, int most) {
        return em.createQuery("""
                        select f.columnCode, cast(f.code as String), f.cellValue, min(f.sheetRow), count(f)
                        from ImportFault f
                        join StagedMember s on s.importId = f.importId and s.sheetRow = f.sheetRow
                        where f.importId = :id and s.state = HELD and f.cellValue is not null
                          and f.code in (BAD_DATE, OFFICIAL_BEFORE_JOINED, UNKNOWN_UNIT, AGGREGATE_ONLY_UNIT)
                        group by f.columnCode, f.code, f.cellValue having count(f) > 1
                        order by 5 desc, 4""", SharedFault.class)
                .setParameter("id", importId)
                .setMaxResults(most)
                .getResultList();
    }
}
