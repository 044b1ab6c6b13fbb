package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.Waiting;

/** What accounts and grants ask people to do; each question is one statement. */
@ApplicationScoped
public class AccessWorkQueries {
    @PersistenceContext
    EntityManager em;

    /**
     * Accounts that nobody uses yet, those that are locked, and those of nobody in the roster without any grant in force
     * today: a member needs no grant.
     */
    public AccountCounts accounts(LocalDate today) {
        return em.createQuery("""
                        select coalesce(sum(case when a.mustChangePassword and a.lockedAt is null then 1 else 0 end), 0),
                               coalesce(sum(case when a.lockedAt is not null then 1 else 0 end), 0),
                               coalesce(sum(case when a.lockedAt is null and a.member is null and not exists (
                                   select 1 from RoleGrant g where g.account = a and g.status in (ACTIVE, PROPOSED)
                                   and g.period.validTo > :today) then 1 else 0 end), 0)
                        from Account a""", AccountCounts.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** How many proposals of the administrator wait in the scope, and since when. */
    public Waiting proposals(Scope scope) {
        return scope.bind(em.createQuery(
                        "select count(g), min(g.grantedAt) from RoleGrant g join g.unit u where g.status = PROPOSED and "
                                + scope.condition("u.path"),
                        Waiting.class))
                .getSingleResult();
    }

    /** Branches of the scope whose secretary has no account; counts up to the limit. */
    public int branchesWithoutSecretary(Scope scope, LocalDate today, int limit) {
        return scope.bind(em.createQuery(
                        "select u.id from Unit u where u.kind in (GRASSROOTS_BRANCH, BRANCH) and u.dissolvedOn is null"
                                + " and not exists (select 1 from RoleGrant g where g.unit = u and g.role = SECRETARY"
                                + " and g.status = ACTIVE and g.period.validTo > :today) and "
                                + scope.condition("u.path"),
                        Long.class))
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList()
                .size();
    }

    /** Accounts that may sign in. */
    public long usable() {
        return em.createQuery("select count(a) from Account a where a.lockedAt is null", Long.class)
                .getSingleResult();
    }

    /** Accounts that may sign in, hold a role on that day and have no second factor. */
    public long withoutFactor(Role role, LocalDate day) {
        return em.createQuery(
                        "select count(distinct a) from RoleGrant g join g.account a where g.role = :role"
                                + " and g.status = ACTIVE and g.period.validFrom <= :day and g.period.validTo > :day"
                                + " and a.lockedAt is null and a.secondFactor.since is null",
                        Long.class)
                .setParameter("role", role)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Grants in force on the first day that end by the last: {@code idx_role_grant_ending}. */
    public long ending(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select count(g) from RoleGrant g where g.status = ACTIVE and g.period.validTo > :first"
                                + " and g.period.validTo <= :last",
                        Long.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }
}
