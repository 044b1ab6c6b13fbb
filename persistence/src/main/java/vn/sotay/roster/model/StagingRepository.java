package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.jpa.HibernateHints;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.Scope;

/** Staged rows and the questions that are asked of all of them at once. */
@ApplicationScoped
public class StagingRepository {
    private static final List<String> SAME_PERSON = List.of(
            "m.citizenId = s.citizenId and m.homeUnit.id = s.unitId",
            "m.citizenId = s.citizenId",
            "m.cardNumber = s.cardNumber and m.foldedName = s.foldedName",
            """
            m.foldedName = s.foldedName
            and m.birth.date = s.birth.date and m.birth.precision = s.birth.precision
            and m.joined.date = s.joined.date and m.joined.precision = s.joined.precision""");

    @PersistenceContext
    EntityManager em;

    /** What a list of this clerk may name: units with people, and codes of the armed forces. */
    public UnitDirectory directory(Scope scope) {
        Map<String, Long> units = new HashMap<>();
        Set<String> sealed = new HashSet<>();
        known(scope).values().forEach(unit -> {
            if (unit.rosterMode() == RosterMode.AGGREGATE_ONLY) {
                sealed.add(unit.code());
            } else {
                units.put(unit.code(), unit.id());
            }
        });
        sealed.addAll(sealedCodes(scope));
        return new UnitDirectory(units, sealed);
    }

    private List<String> sealedCodes(Scope scope) {
        return scope.bind(em.createQuery(
                        "select s.code from SealedUnitCode s join s.committee u where " + scope.condition("u.path"),
                        String.class))
                .getResultList();
    }

    /** The standing units of the scope, by code. */
    public Map<String, KnownUnit> known(Scope scope) {
        Map<String, KnownUnit> known = new HashMap<>();
        scope.bind(em.createQuery("""
                        select u.id, u.code, u.name, u.kind, u.rosterMode, u.founded.date, u.founded.precision
                        from Unit u where u.dissolvedOn is null and\s""" + scope.condition("u.path"), Object[].class))
                .getResultStream()
                .forEach(row -> {
                    var unit = knownUnit(row);
                    known.put(unit.code(), unit);
                });
        return known;
    }

    private static KnownUnit knownUnit(Object[] row) {
        var founded = row[5] == null ? null : new PartialDate((LocalDate) row[5], (DatePrecision) row[6]);
        return new KnownUnit(
                (Long) row[0], (String) row[1], (String) row[2], (UnitKind) row[3], (RosterMode) row[4], founded);
    }

    /** Codes below the committees of the scope that were sealed before. */
    public Set<String> alreadySealed(Scope scope) {
        return new HashSet<>(sealedCodes(scope));
    }

    /** Takes away what a check that did not end has staged behind a row. */
    public void forgetBehind(Long importId, int row) {
        for (var entity : List.of("StagedMember", "StagedUnit", "ImportFault", "ImportWarning", "ImportDifference")) {
            em.createQuery("delete from %s s where s.importId = :id and s.sheetRow > :row".formatted(entity))
                    .setParameter("id", importId)
                    .setParameter("row", row)
                    .executeUpdate();
        }
    }

    /** Takes away the findings that come from comparing rows, before they are looked for again. */
    public void forgetDuplicates(Long importId) {
        em.createQuery("delete from ImportFault f where f.importId = :id and f.code in :codes")
                .setParameter("id", importId)
                .setParameter("codes", List.of(FaultCode.DUPLICATE_CARD, FaultCode.DUPLICATE_PERSON))
                .executeUpdate();
        em.createQuery("delete from ImportDifference d where d.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** Rows that share their card number with another row; numbers that fit no pattern are no duplicates. */
    public List<Object[]> sharedCards(Long importId) {
        return shared(importId, "cardNumber", """
                and not exists (select 1 from ImportFault f
                    where f.importId = s.importId and f.sheetRow = s.sheetRow and f.code = BAD_CARD)""");
    }

    /** Rows that share their citizen ID with another row. */
    public List<Object[]> sharedCitizenIds(Long importId) {
        return shared(importId, "citizenId", "");
    }

    /** Rows that share folded name, birth and joining date with another row. */
    public List<Object[]> sharedPersons(Long importId) {
        return shared(importId, "personKey", "");
    }

    private List<Object[]> shared(Long importId, String field, String condition) {
        return em.createQuery("""
                        select s.sheetRow, s.%1$s from StagedMember s
                        where s.importId = :id and s.%1$s in (
                            select d.%1$s from StagedMember d where d.importId = :id and d.%1$s is not null
                            group by d.%1$s having count(d) > 1)
                        %2$s
                        order by s.sheetRow""".formatted(field, condition), Object[].class)
                .setParameter("id", importId)
                .getResultList();
    }

    /** Rows whose card number a different known member of the scope has. */
    public List<Object[]> cardsOfOthers(Long importId, Scope scope) {
        return scope.bind(em.createQuery("""
                        select s.sheetRow, s.cardNumber from StagedMember s join Member m on m.cardNumber = s.cardNumber
                        where s.importId = :id and (s.memberId is null or s.memberId <> m.id) and\s""" + scope.condition("m.homePath"), Object[].class))
                .setParameter("id", importId)
                .getResultList();
    }

    /** Whether anybody is known in the scope: nothing is to be compared in an empty roster. */
    public boolean knowsAnybody(Scope scope) {
        return !scope.bind(
                        em.createQuery("select 1 from Member m where " + scope.condition("m.homePath"), Integer.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Finds the known person of each row, by the strongest sign first (definitions.md, Imports). */
    public void match(Long importId, Scope scope) {
        matchRows(importId, 0, Integer.MAX_VALUE, scope);
    }

    private void matchRows(Long importId, int from, int to, Scope scope) {
        for (var same : SAME_PERSON) {
            scope.bind(em.createQuery("""
                            update StagedMember s set s.memberId =
                                (select min(m.id) from Member m where %1$s and %2$s)
                            where s.importId = :id and s.memberId is null and s.state = ACCEPTED
                              and s.sheetRow between :from and :to
                              and exists (select 1 from Member m where %1$s and %2$s)""".formatted(same, scope.condition("m.homePath"))))
                    .setParameter("id", importId)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        }
    }

    /** Rows with their known persons, after a row, to be compared. */
    public List<MatchedRow> matched(Long importId, int afterRow, int limit) {
        return em.createQuery("""
                        select s, m, u.code from StagedMember s join Member m on m.id = s.memberId join m.homeUnit u
                        where s.importId = :id and s.sheetRow > :after and s.state in (ACCEPTED, UNCHANGED, DIFFERS)
                        order by s.importId, s.sheetRow""", Object[].class)
                .setParameter("id", importId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultStream()
                .map(MatchedRow::of)
                .toList();
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

    /** New units and sealed codes that wait, superiors first; with differences also known units. */
    public List<StagedUnit> unitsToApply(Long importId, boolean withDifferences, int limit) {
        var states = withDifferences
                ? EnumSet.of(StagedState.ACCEPTED, StagedState.DIFFERS)
                : EnumSet.of(StagedState.ACCEPTED);
        return em.createQuery("""
                        from StagedUnit s where s.importId = :id and s.state in :states
                        order by s.depth, s.sheetRow""", StagedUnit.class)
                .setParameter("id", importId)
                .setParameter("states", states)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Rows that differ from known people and wait to be applied. */
    public List<MatchedRow> differing(Long importId, int limit) {
        return em.createQuery("""
                        select s, m, u.code from StagedMember s join Member m on m.id = s.memberId join m.homeUnit u
                        where s.importId = :id and s.state = DIFFERS
                        order by s.sheetRow""", Object[].class)
                .setParameter("id", importId)
                .setMaxResults(limit)
                .getResultStream()
                .map(MatchedRow::of)
                .toList();
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

    /** What a row shares with other rows of its list. */
    public List<Finding> sharedBy(Long importId, StagedMember row) {
        var found = new ArrayList<Finding>();
        var details = row.details();
        if (isElsewhere(importId, row, "cardNumber", details.cardNumber())) {
            found.add(new Finding(MemberColumn.CARD.name(), FaultCode.DUPLICATE_CARD.name(), details.cardNumber()));
        }
        if (isElsewhere(importId, row, "citizenId", details.citizenId())) {
            found.add(new Finding(
                    MemberColumn.CITIZEN_ID.name(), FaultCode.DUPLICATE_PERSON.name(), details.citizenId()));
        } else if (isElsewhere(importId, row, "personKey", row.personKey())) {
            found.add(new Finding(MemberColumn.NAME.name(), FaultCode.DUPLICATE_PERSON.name(), details.fullName()));
        }
        return found;
    }

    private boolean isElsewhere(Long importId, StagedMember row, String field, String value) {
        return value != null
                && em.createQuery("""
                        select count(s) from StagedMember s
                        where s.importId = :id and s.sheetRow <> :row and s.%s = :value""".formatted(field), Long.class)
                                .setParameter("id", importId)
                                .setParameter("row", row.sheetRow())
                                .setParameter("value", value)
                                .getSingleResult()
                        > 0;
    }

    /** Finds the known person of one row; empty for somebody new. */
    public Optional<MatchedRow> match(StagedMember row, Long importId, Scope scope) {
        em.flush();
        matchRows(importId, row.sheetRow(), row.sheetRow(), scope);
        em.refresh(row);
        return row.memberId() == null
                ? Optional.empty()
                : matched(importId, row.sheetRow() - 1, 1).stream().findFirst();
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
