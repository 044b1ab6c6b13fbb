package vn.sotay.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.model.Role;
import vn.sotay.organisation.model.UnitPath;

/** Whom to tell: keys of accounts that may sign in. However large the country, few: the nearest, or those who keep the rules. */
@ApplicationScoped
public class RecipientQueries {
    /** Beyond so many nobody is told by name: they read it where it stands. */
    public static final int MOST = 5_000;

    /** So many people do the same on one unit, if anybody does. */
    private static final int NEAREST = 50;

    private static final String HOLDERS = " " + """
            from RoleGrant g join g.account a join g.unit u where g.status = ACTIVE and g.period.validFrom <= :day
            and g.period.validTo > :day and g.role in (:roles) and a.lockedAt is null and a.username <> :but""";

    @PersistenceContext
    EntityManager em;

    /** The accounts that a notice is for. */
    public List<Long> of(Noticed what, LocalDate today) {
        if (what.username() != null) {
            return what.username().equals(what.but()) ? List.of() : account(what.username());
        }
        var roles = roles(what.permissions());
        if (roles.isEmpty()) {
            return List.of();
        }
        return what.unitPath() == null
                ? bound(em.createQuery("select distinct a.id" + HOLDERS + " order by a.id", Long.class), what, today)
                        .setParameter("roles", roles)
                        .setMaxResults(MOST)
                        .getResultList()
                : nearest(what, roles, today);
    }

    private List<Long> account(String username) {
        return em.createQuery("select a.id from Account a where a.username = :name and a.lockedAt is null", Long.class)
                .setParameter("name", username)
                .getResultList();
    }

    private List<Long> nearest(Noticed what, Set<Role> roles, LocalDate today) {
        var paths = new ArrayList<>(UnitPath.superiors(what.unitPath()));
        paths.add(what.unitPath());
        Collections.reverse(paths);
        var found = bound(
                        em.createQuery(
                                "select a.id, u.path" + HOLDERS
                                        + " and u.path in (:paths) order by length(u.path) desc, a.id",
                                Tuple.class),
                        what,
                        today)
                .setParameter("roles", roles)
                .setParameter("paths", paths)
                .setMaxResults(NEAREST)
                .getResultList();
        return found.stream()
                .filter(row -> row.get(1).equals(found.get(0).get(1)))
                .map(row -> row.get(0, Long.class))
                .distinct()
                .toList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Noticed what, LocalDate today) {
        return query.setParameter("day", today).setParameter("but", what.but() == null ? "-" : what.but());
    }

    private static Set<Role> roles(Set<Permission> permissions) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> !Collections.disjoint(role.permissions(), permissions))
                .forEach(roles::add);
        return roles;
    }
}
