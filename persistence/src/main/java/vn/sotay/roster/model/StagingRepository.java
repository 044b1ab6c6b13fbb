package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import vn.sotay.organisation.model.Unit;

/** Rows of spreadsheets between the check and the roster. */
@ApplicationScoped
public class StagingRepository {
    @PersistenceContext
    EntityManager em;

    /** Takes away what a check that did not end has staged behind a row. */
    public void forgetBehind(Long importId, int row) {
        for (var entity : List.of("StagedMember", "StagedUnit", "ImportFault", "ImportWarning", "ImportDifference")) {
            em.createQuery("delete from %s s where s.importId = :id and s.sheetRow > :row".formatted(entity))
                    .setParameter("id", importId)
                    .setParameter("row", row)
                    .executeUpdate();
        }
    }

    /** Accepted rows of new people behind a row: {@code idx_staged_member_next}. */
    public List<StagedMember> acceptedMembers(Long importId, int afterRow, int limit) {
        return em.createQuery("""
                        from StagedMember s where s.importId = :id and s.sheetRow > :after
                          and s.state = ACCEPTED and s.memberId is null
                        order by s.importId, s.sheetRow""", StagedMember.class)
                .setParameter("id", importId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** How many rows will be written: new ones, and known ones that follow the list somewhere. */
    public int rowsToApply(Long importId, ImportKind kind) {
        return em.createQuery("""
                        select count(s) from %s s where s.importId = :id and (s.state = ACCEPTED
                            or s.state = DIFFERS and s.sheetRow in (select d.sheetRow from ImportDifference d
                                where d.importId = :id and d.state = CHOSEN))""".formatted(kind.stagedAs()), Long.class)
                .setParameter("id", importId)
                .getSingleResult()
                .intValue();
    }

    /** New units, sealed codes, and known units that follow the list somewhere; superiors first. */
    public List<StagedUnit> unitsToApply(Long importId, int limit) {
        return em.createQuery("""
                        from StagedUnit s where s.importId = :id and (s.state = ACCEPTED
                            or s.state = DIFFERS and s.sheetRow in (select d.sheetRow from ImportDifference d
                                where d.importId = :id and d.state = CHOSEN))
                        order by s.depth, s.sheetRow""", StagedUnit.class)
                .setParameter("id", importId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Conflicts to open for these rows: row number to code. */
    public List<Object[]> conflicts(Long importId, int fromRow, int toRow) {
        return em.createQuery("""
                        select distinct f.sheetRow, f.code from ImportFault f
                        where f.importId = :id and f.sheetRow between :from and :to
                          and f.code in (BAD_CARD, DUPLICATE_CARD, DUPLICATE_PERSON)""", Object[].class)
                .setParameter("id", importId)
                .setParameter("from", fromRow)
                .setParameter("to", toRow)
                .getResultList();
    }

    /** Standing units by their codes. */
    public Map<String, Unit> unitsByCode(Set<String> codes) {
        Map<String, Unit> units = new HashMap<>();
        em.createQuery("from Unit u where u.code in :codes", Unit.class)
                .setParameter("codes", codes)
                .getResultStream()
                .forEach(unit -> units.put(unit.code(), unit));
        return units;
    }

    /** Units by their keys. */
    public Map<Long, Unit> units(Set<Long> ids) {
        Map<Long, Unit> units = new HashMap<>();
        em.createQuery("from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(unit -> units.put(unit.id(), unit));
        return units;
    }

    /** A staged row of a list of members, to be corrected or looked at. */
    public Optional<StagedMember> member(Long importId, int row) {
        return em.createQuery("from StagedMember s where s.importId = :id and s.sheetRow = :row", StagedMember.class)
                .setParameter("id", importId)
                .setParameter("row", row)
                .getResultStream()
                .findFirst();
    }

    /** Takes away what was found in a row: it is checked again. */
    public void forgetFindings(Long importId, int row) {
        em.flush();
        for (var entity : List.of("ImportFault", "ImportWarning", "ImportDifference")) {
            em.createQuery("delete from %s f where f.importId = :id and f.sheetRow = :row".formatted(entity))
                    .setParameter("id", importId)
                    .setParameter("row", row)
                    .executeUpdate();
        }
    }

    /** Forgets what the persistence context holds: the chunk is written. */
    public void clear() {
        em.flush();
        em.clear();
    }

    /** Stores an entity of the tree. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** A unit by its key. */
    public Unit unit(Long id) {
        return em.find(Unit.class, id);
    }
}
