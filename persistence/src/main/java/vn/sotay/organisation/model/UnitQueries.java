package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/** Lists of units as they are today: one statement a list, however many units it shows. */
@ApplicationScoped
public class UnitQueries {
    /** The counts read index ranges alone, no row: {@code idx_unit_path} has the count of each unit, {@code idx_unit_parent}. */
    private static final String ROW = """
            select u.publicId, u.code, u.name, u.kind, p.publicId, u.path, u.depth, u.rosterMode, u.meetingDuty,
                   (select sum(b.ownMembers) from Unit b where b.path >= u.path and b.path < concat(u.path, '~')),
                   (select count(*) from Unit c where c.parent = u and c.dissolvedOn is null)
            """;

    private static final String FROM = "from Unit u left join u.parent p where u.dissolvedOn is null";

    @PersistenceContext
    EntityManager em;

    /**
     * A page of the units of a scope: {@code idx_unit_path}, {@code idx_unit_parent}, {@code uk_unit_code}.
     *
     * @param parentPath for {@link UnitFilter#parent}: the path of that unit
     * @param edge its row is named by {@link UnitFilter#place}
     */
    public List<UnitRow> list(UnitFilter filter, Scope scope, String parentPath, Edge edge, int limit) {
        var conditions = new UnitConditions(filter, scope, parentPath, UnitColumns.TODAY);
        var order = conditions.order();
        var query = em.createQuery(
                ROW + FROM + conditions.where() + order.condition(edge) + order.order(edge), UnitRow.class);
        return order.read(conditions.bind(query), edge, limit);
    }

    /** How many units {@link #list} has. */
    public RowCount count(UnitFilter filter, Scope scope, String parentPath) {
        var conditions = new UnitConditions(filter, scope, parentPath, UnitColumns.TODAY);
        return RowCount.of(conditions
                .bind(em.createQuery("select count(u) " + FROM + conditions.where(), Long.class))
                .getSingleResult());
    }

    /** One unit of the scope by public id or code; empty if there is none or elsewhere. */
    public List<UnitRow> find(String idOrCode, Scope scope) {
        return scope.bind(em.createQuery(
                                ROW + FROM + " and (u.publicId = :id or u.code = :id) and " + scope.condition("u.path"),
                                UnitRow.class)
                        .setParameter("id", idOrCode))
                .getResultList();
    }

    /** A unit of the scope, also one that is no more: its past belongs to its successor. */
    public Optional<UnitKey> key(String idOrCode, Scope scope) {
        return scope.bind(em.createQuery(
                                "select u.publicId, u.path from Unit u where (u.publicId = :id or u.code = :id) and "
                                        + scope.condition("u.path"),
                                UnitKey.class)
                        .setParameter("id", idOrCode))
                .getResultStream()
                .findFirst();
    }

    /** The version of a unit: counts its changes. */
    public int version(String publicId) {
        return em.createQuery("select u.version from Unit u where u.publicId = :id", Integer.class)
                .setParameter("id", publicId)
                .getSingleResult();
    }

    /** The units above a path, the top first. */
    public List<UnitRef> superiors(String path) {
        return byPath(UnitPath.superiors(path)).values().stream().toList();
    }

    /** The units of these paths, by path: {@code idx_unit_path}. */
    public Map<String, UnitRef> byPath(Collection<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select u.path, u.publicId, u.code, u.name from Unit u where u.path in :paths order by u.path",
                        Object[].class)
                .setParameter("paths", paths)
                .getResultStream()
                .collect(Collectors.toMap(
                        line -> (String) line[0],
                        line -> new UnitRef((String) line[1], (String) line[2], (String) line[3]),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** When it was founded; null if unknown. */
    public PartialDate founded(String publicId) {
        var found = em.createQuery("select u.founded from Unit u where u.publicId = :id", PartialDate.class)
                .setParameter("id", publicId)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The first day of which anything is known in a scope: the earliest of its tops.
     *
     * @return null for a scope without units
     */
    public LocalDate knownFrom(Scope scope) {
        return em.createQuery("select min(u.knownFrom) from Unit u where u.path in :tops", LocalDate.class)
                .setParameter("tops", scope.ranges().stream().map(PathRange::lo).toList())
                .getSingleResult();
    }

    /**
     * Where it hung, what it was called, how its roster was kept, which units it took over: the newest first. Four
     * statements.
     */
    public List<UnitEvent> history(String publicId) {
        var events = new ArrayList<UnitEvent>();
        lines("x.period.validFrom, x.period.validTo, p.name, x.decision", "Placement x left join x.parent p", publicId)
                .forEach(x ->
                        events.add(UnitEvent.placed((LocalDate) x[0], (LocalDate) x[1], (String) x[2], (String) x[3])));
        lines(
                        "x.period.validFrom, x.period.validTo, concat(x.code, ' ', x.name), x.kind, x.decision",
                        "UnitName x",
                        publicId)
                .forEach(x -> events.add(UnitEvent.called(
                        (LocalDate) x[0], (LocalDate) x[1], (String) x[2], (UnitKind) x[3], (String) x[4])));
        lines("x.period.validFrom, x.period.validTo, x.rosterMode, x.meetingDuty, x.reason", "UnitRegime x", publicId)
                .forEach(x -> events.add(UnitEvent.kept(
                        (LocalDate) x[0], (LocalDate) x[1], (RosterMode) x[2], (MeetingDuty) x[3], (String) x[4])));
        em.createQuery("""
                        select x.happenedOn, p.code, p.name, x.decision from Lineage x join x.predecessor p
                        where x.successor.publicId = :id and x.kind in (MERGE, DISSOLVE)""", Object[].class)
                .setParameter("id", publicId)
                .getResultStream()
                .forEach(x -> events.add(
                        UnitEvent.tookOver((LocalDate) x[0], (String) x[1] + " " + (String) x[2], (String) x[3])));
        events.sort((one, other) -> other.from().compareTo(one.from()));
        return events;
    }

    private List<Object[]> lines(String what, String from, String publicId) {
        TypedQuery<Object[]> query =
                em.createQuery("select " + what + " from " + from + " where x.unit.publicId = :id", Object[].class);
        return query.setParameter("id", publicId).getResultList();
    }
}
