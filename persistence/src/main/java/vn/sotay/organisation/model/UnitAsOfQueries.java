package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/**
 * Lists of units as they were on a day. What may be seen is decided on today's tree; what is shown is that day's: place,
 * name, kind, regime and members.
 */
@ApplicationScoped
public class UnitAsOfQueries {
    private static final String MEMBERS = """
            (select count(*) from Membership ms join Placement mp on mp.unit = ms.unit
                    join StatusChange s on s.member = ms.member
             where ms.kind = HOME and ms.period.validFrom <= :day and ms.period.validTo > :day
               and mp.period.validFrom <= :day and mp.period.validTo > :day
               and mp.path >= q.path and mp.path < concat(q.path, '~')
               and s.period.validFrom <= :day and s.period.validTo > :day and s.standing in (PROBATIONARY, OFFICIAL))""";

    private static final String ROW = """
            select u.publicId, n.code, n.name, n.kind, p.publicId, q.path, length(q.path) / 5 - 1, r.rosterMode,
                   r.meetingDuty, %s,
                   (select count(*) from Placement c
                    where c.parent = u and c.period.validFrom <= :day and c.period.validTo > :day)
            """.formatted(MEMBERS);

    private static final String FROM = """
            from Placement q join q.unit u left join q.parent p
                 join UnitName n on n.unit = u and n.period.validFrom <= :day and n.period.validTo > :day
                 join UnitRegime r on r.unit = u and r.period.validFrom <= :day and r.period.validTo > :day
            where q.period.validFrom <= :day and q.period.validTo > :day""";

    @PersistenceContext
    EntityManager em;

    /** A page of the units of a scope on a day; as {@link UnitQueries#list}. */
    public List<UnitRow> list(UnitFilter filter, Scope scope, String parentPath, Edge edge, int limit, LocalDate day) {
        var conditions = new UnitConditions(filter, scope, parentPath, UnitColumns.ON_A_DAY);
        var order = conditions.order();
        var query = em.createQuery(
                        ROW + FROM + conditions.where() + order.condition(edge) + order.order(edge), UnitRow.class)
                .setParameter("day", day);
        return order.read(conditions.bind(query), edge, limit);
    }

    /** How many units {@link #list} has. */
    public RowCount count(UnitFilter filter, Scope scope, String parentPath, LocalDate day) {
        var conditions = new UnitConditions(filter, scope, parentPath, UnitColumns.ON_A_DAY);
        return RowCount.of(conditions
                .bind(em.createQuery("select count(u) " + FROM + conditions.where(), Long.class)
                        .setParameter("day", day))
                .getSingleResult());
    }

    /** One unit of the scope on a day; empty if it is elsewhere, or was not there. */
    public List<UnitRow> find(String idOrCode, Scope scope, LocalDate day) {
        return scope.bind(em.createQuery(
                                ROW + FROM + " and (u.publicId = :id or n.code = :id) and " + scope.condition("u.path"),
                                UnitRow.class)
                        .setParameter("id", idOrCode)
                        .setParameter("day", day))
                .getResultList();
    }

    /** The units above a path of that day, as they were called then, the top first. */
    public List<UnitRef> superiors(String path, LocalDate day) {
        return List.copyOf(byPath(UnitPath.superiors(path), day).values());
    }

    /** The units that had these paths on a day, by path. */
    public Map<String, UnitRef> byPath(Collection<String> paths, LocalDate day) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select q.path, u.publicId, n.code, n.name from Placement q join q.unit u
                             join UnitName n on n.unit = u and n.period.validFrom <= :day and n.period.validTo > :day
                        where q.path in :paths and q.period.validFrom <= :day and q.period.validTo > :day
                        order by q.path""", Object[].class)
                .setParameter("paths", paths)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        line -> (String) line[0],
                        line -> new UnitRef((String) line[1], (String) line[2], (String) line[3]),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
