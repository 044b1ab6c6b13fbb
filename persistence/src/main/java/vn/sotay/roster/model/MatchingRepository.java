package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.shared.model.Scope;

/** Finds the known person that a staged row speaks of (docs/definitions.md, Imports). */
@ApplicationScoped
public class MatchingRepository {
    /** Each with one column alone that an index answers: the one that most people have for themselves. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("citizenId", "m.details.citizenId = s.details.citizenId and m.homeUnit.id + 0 = s.unitId"),
            new Sign("citizenId", "m.details.citizenId = s.details.citizenId"),
            new Sign(
                    "cardNumber",
                    "m.details.cardNumber = s.details.cardNumber and substring(m.foldedName, 1) = s.foldedName"),
            new Sign("joined.date", """
                    m.foldedName = s.foldedName
                    and m.details.birth.date = s.details.birth.date
                    and m.details.birth.precision = s.details.birth.precision
                    and m.details.joined.date = s.details.joined.date
                    and m.details.joined.precision = s.details.joined.precision"""));

    /** The path in a form that no index answers: cards, IDs and names find one person, a scope finds a whole province. */
    private static final String LOOKED_AT = "substring(m.homePath, 1)";

    /**
     * By what a row and a known person are the same.
     *
     * @param said what the row has to say: H2 looks up null among all who have none, and finds nobody
     * @param same the comparison of member {@code m} and row {@code s}
     */
    private record Sign(String said, String same) {}

    @PersistenceContext
    EntityManager em;

    /** Rows whose card number a different known member of the scope has. */
    public List<Object[]> cardsOfOthers(Long importId, Scope scope) {
        return scope.bind(em.createQuery("""
                        select s.sheetRow, s.details.cardNumber from StagedMember s
                        where s.importId = :id and s.details.cardNumber is not null and exists (select 1 from Member m
                            where m.details.cardNumber = s.details.cardNumber
                              and (s.memberId is null or s.memberId <> m.id) and\s""" + scope.condition(LOOKED_AT) + ")", Object[].class))
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

    /** Finds the known person of each row, by the strongest sign first (docs/definitions.md, Imports). */
    public void match(Long importId, Scope scope) {
        matchRows(importId, 0, Integer.MAX_VALUE, scope);
    }

    private void matchRows(Long importId, int from, int to, Scope scope) {
        for (var sign : SIGNS) {
            scope.bind(em.createQuery("""
                            update StagedMember s set s.memberId =
                                (select min(m.id) from Member m where %1$s and %2$s)
                            where s.importId = :id and s.memberId is null and s.state = ACCEPTED
                              and s.sheetRow between :from and :to and s.details.%3$s is not null
                              and exists (select 1 from Member m where %1$s and %2$s)""".formatted(sign.same(), scope.condition(LOOKED_AT), sign.said())))
                    .setParameter("id", importId)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
        }
    }

    /** Rows with their known persons, after a row, to be compared. */
    public List<MatchedRow> matched(Long importId, Set<StagedState> states, int afterRow, int limit) {
        return em.createQuery("""
                        select s, m, u.code from StagedMember s join Member m on m.id = s.memberId join m.homeUnit u
                        where s.importId = :id and s.sheetRow > :after and s.state in :states
                        order by s.importId, s.sheetRow""", Object[].class)
                .setParameter("id", importId)
                .setParameter("states", states)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultStream()
                .map(MatchedRow::of)
                .toList();
    }

    /** Finds the known person of one row; empty for somebody new. */
    public Optional<MatchedRow> match(StagedMember row, Long importId, Scope scope) {
        em.flush();
        matchRows(importId, row.sheetRow(), row.sheetRow(), scope);
        em.refresh(row);
        return row.memberId() == null
                ? Optional.empty()
                : matched(importId, EnumSet.of(StagedState.ACCEPTED), row.sheetRow() - 1, 1).stream()
                        .findFirst();
    }

    /** Rows after a row, with their known people, that follow the list somewhere and wait to be written. */
    public List<MatchedRow> differing(Long importId, int afterRow, int limit) {
        return em.createQuery("""
                        select s, m, u.code from StagedMember s join Member m on m.id = s.memberId join m.homeUnit u
                        where s.importId = :id and s.sheetRow > :after and s.state = DIFFERS and exists (
                            select 1 from ImportDifference d
                            where d.importId = :id and d.sheetRow = s.sheetRow and d.state = CHOSEN)
                        order by s.importId, s.sheetRow""", Object[].class)
                .setParameter("id", importId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultStream()
                .map(MatchedRow::of)
                .toList();
    }
}
