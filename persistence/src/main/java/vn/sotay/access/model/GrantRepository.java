package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.RowOrders;
import vn.sotay.shared.model.Scope;

/** Grants: what is in force for one account, and the lists of those who give them. */
@ApplicationScoped
public class GrantRepository {
    private static final String ROW = """
            select g.publicId, a.publicId, a.username, a.displayName, g.role, u.publicId, u.code, u.name,
                   g.period.validFrom, g.period.validTo, g.reason, g.status, b.username, u.path
            from RoleGrant g join g.account a join g.unit u left join g.grantedBy b
            """;

    /** Of a person: {@code idx_account_order}; by their end: {@code idx_role_grant_end}. */
    private static final RowOrders ORDERS = new RowOrders(
            "-granted",
            Map.of(
                    "granted",
                    RowOrder.by("g.id", edge("e.id")),
                    "name",
                    RowOrder.by("a.sortKey", edge("f.sortKey")).thenBy("g.id", edge("e.id")),
                    "unit",
                    RowOrder.by("u.path", edge("v.path")).thenBy("g.id", edge("e.id")),
                    "end",
                    RowOrder.by("g.period.validTo", edge("e.period.validTo")).thenBy("g.id", edge("e.id"))));

    @PersistenceContext
    EntityManager em;

    /** Stores a new grant. */
    public void add(RoleGrant grant) {
        em.persist(grant);
    }

    /** What is in force for an account on that day: {@code idx_role_grant_account}. */
    public List<HeldGrant> inForce(Long accountId, LocalDate day) {
        return em.createQuery("""
                        select g.id, g.publicId, g.role, u.publicId, u.code, u.name, u.path, g.grantedAt
                        from RoleGrant g join g.unit u
                        where g.account.id = :account and g.status = ACTIVE
                          and g.period.validFrom <= :day and g.period.validTo > :day
                        order by g.id""", HeldGrant.class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultList();
    }

    /** A grant by its key. */
    public RoleGrant byKey(Long id) {
        return em.find(RoleGrant.class, id);
    }

    /** A grant on a unit of the scope, by its opaque id. */
    public RoleGrant get(String publicId, Scope scope) {
        return em.createQuery(
                        "from RoleGrant g join fetch g.unit join fetch g.account where g.publicId = :id",
                        RoleGrant.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(grant -> scope.contains(grant.unit().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("access.grant.notFound"));
    }

    /** What rests directly on a grant and still holds. */
    public List<RoleGrant> restingOn(RoleGrant base) {
        return em.createQuery(
                        "from RoleGrant g where g.basedOn = :base and g.status in (ACTIVE, PROPOSED)", RoleGrant.class)
                .setParameter("base", base)
                .getResultList();
    }

    private static String edge(String column) {
        return "select " + column + " from RoleGrant e join e.account f join e.unit v where e.publicId = :edge";
    }

    /**
     * Grants on units of the scope.
     *
     * @param sort {@code granted}, {@code name}, {@code unit} or {@code end}, with a minus for descending; null: the newest
     *     first
     */
    public List<GrantRow> list(Scope scope, GrantFilter filter, String sort, Edge edge, int limit) {
        var order = ORDERS.named(sort);
        var query = em.createQuery(
                ROW + "where " + scope.condition("u.path") + filter.condition() + order.condition(edge)
                        + order.order(edge),
                GrantRow.class);
        return order.read(filter.bind(scope.bind(query)), edge, limit);
    }

    /** How many grants {@link #list} has. */
    public RowCount count(Scope scope, GrantFilter filter) {
        var query = em.createQuery(
                "select count(g) from RoleGrant g join g.account a join g.unit u where " + scope.condition("u.path")
                        + filter.condition(),
                Long.class);
        return RowCount.of(filter.bind(scope.bind(query)).getSingleResult());
    }

    /**
     * Grants in force that end by that day, the first to end first: {@code idx_role_grant_ending}.
     *
     * @param username whose own ones are among them
     * @param renewing grants that allow to grant: those that each of them could renew are among them, too
     */
    public List<GrantRow> ending(
            String username, List<HeldGrant> renewing, LocalDate today, LocalDate lastDay, int limit) {
        var whose = new StringBuilder("a.username = :username");
        for (var i = 0; i < renewing.size(); i++) {
            whose.append(String.format(
                    Locale.ROOT, " or (u.path >= :lo%d and u.path < :hi%d and g.role in (:roles%d))", i, i, i));
        }
        var query = em.createQuery(
                        ROW + "where g.status = ACTIVE and g.period.validTo > :today and g.period.validTo <= :end and ("
                                + whose + ") order by g.period.validTo, g.id",
                        GrantRow.class)
                .setParameter("username", username)
                .setParameter("today", today)
                .setParameter("end", lastDay.plusDays(1))
                .setMaxResults(limit);
        for (var i = 0; i < renewing.size(); i++) {
            var range = PathRange.subtree(renewing.get(i).unitPath());
            query.setParameter("lo" + i, range.lo())
                    .setParameter("hi" + i, range.hi())
                    .setParameter("roles" + i, renewing.get(i).role().grantable());
        }
        return query.getResultList();
    }

    /** Every grant of an account, in force or not, the newest first. */
    public List<GrantRow> ofAccount(String accountId) {
        return em.createQuery(ROW + "where a.publicId = :account order by g.id desc", GrantRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Grants in force with one of these roles on one of these units, the one nearest below first: whom to ask.
     *
     * @param paths a unit and those above it
     */
    public List<GrantRow> holders(Collection<Role> roles, Collection<String> paths, LocalDate day, int limit) {
        return em.createQuery(
                        ROW + "where g.status = ACTIVE and g.period.validFrom <= :day and g.period.validTo > :day"
                                + " and g.role in (:roles) and u.path in (:paths) order by length(u.path) desc, g.id",
                        GrantRow.class)
                .setParameter("day", day)
                .setParameter("roles", roles)
                .setParameter("paths", paths)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every grant that these accounts hold or held, the lowest unit first: who could look where on which day. */
    public List<HeldThen> everHeldBy(Collection<String> usernames) {
        return em.createQuery("""
                        select a.username, g.role, u.name, u.path, g.period.validFrom, g.period.validTo
                        from RoleGrant g join g.account a join g.unit u
                        where a.username in (:usernames) and g.status <> PROPOSED
                        order by length(u.path) desc, g.id""", HeldThen.class)
                .setParameter("usernames", usernames)
                .getResultList();
    }
}
