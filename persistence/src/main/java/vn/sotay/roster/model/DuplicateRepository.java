package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What staged rows share with each other. */
@ApplicationScoped
public class DuplicateRepository {
    @PersistenceContext
    EntityManager em;

    /** Takes away the findings that come from comparing rows, before they are looked for again. */
    public void forget(Long importId) {
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
        return shared(importId, "details.cardNumber", """
                and not exists (select 1 from ImportFault f
                    where f.importId = s.importId and f.sheetRow = s.sheetRow and f.code = BAD_CARD)""");
    }

    /** Rows that share their citizen ID with another row. */
    public List<Object[]> sharedCitizenIds(Long importId) {
        return shared(importId, "details.citizenId", "");
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

    /** What a row shares with other rows of its list. */
    public List<Finding> of(Long importId, StagedMember row) {
        var found = new ArrayList<Finding>();
        var details = row.details();
        if (isElsewhere(importId, row, "details.cardNumber", details.cardNumber())) {
            found.add(new Finding(MemberColumn.CARD.name(), FaultCode.DUPLICATE_CARD.name(), details.cardNumber()));
        }
        if (isElsewhere(importId, row, "details.citizenId", details.citizenId())) {
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
}
