package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;

/** Second factors that are to be taken away. */
@ApplicationScoped
public class FactorResetRepository {
    private static final String WORKS_HERE =
            "exists (select 1 from RoleGrant g join g.unit u where g.account = r.account and g.status = ACTIVE"
                    + " and g.period.validTo > :today and ";

    @PersistenceContext
    EntityManager em;

    /** Stores a new one. */
    public void add(FactorReset reset) {
        em.persist(reset);
    }

    /** Whether one waits for this account: {@code idx_factor_reset_account}. */
    public boolean isWaiting(Account account) {
        return em.createQuery(
                                "select count(r) from FactorReset r where r.account = :account and r.state = WAITING",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** Those of people who work in the scope, but not one's own nor what one asked for; the oldest first. */
    public List<FactorResetRow> waiting(Scope scope, LocalDate today, String butOf, int limit) {
        return scope.bind(em.createQuery(
                        """
                        select r.publicId, a.username, a.displayName, r.reason, coalesce(b.displayName, r.askedBy), r.askedAt
                        from FactorReset r join r.account a left join Account b on b.username = r.askedBy
                        where r.state = WAITING and r.askedBy <> :butOf and a.username <> :butOf and\s""" + WORKS_HERE + scope.condition("u.path") + ") order by r.id", FactorResetRow.class))
                .setParameter("today", today)
                .setParameter("butOf", butOf)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws NotFound {@code access.reset.notFound}, also when its holder does not work in the scope */
    public FactorReset get(String publicId, Scope scope, LocalDate today) {
        return scope.bind(em.createQuery(
                        "from FactorReset r join fetch r.account where r.publicId = :id and " + WORKS_HERE
                                + scope.condition("u.path") + ")",
                        FactorReset.class))
                .setParameter("id", publicId)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("access.reset.notFound"));
    }
}
