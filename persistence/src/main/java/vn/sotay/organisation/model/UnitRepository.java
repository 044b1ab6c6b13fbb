package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SessionImplementor;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;

/** Units as entities, to be changed; lists and trees read {@link UnitRow}s through {@link UnitQueries}. */
@ApplicationScoped
public class UnitRepository {
    private static final String NEW_PATH = "concat(:to, substring(x.path, :rest))";

    @PersistenceContext
    EntityManager em;

    void add(BaseEntity entity) {
        em.persist(entity);
    }

    /**
     * Writes what waits if this superior is among it: it has to be there before its units, which no sorting of
     * statements finds out by itself. Asked for each unit, so it looks before it writes: a flush goes through all that
     * is loaded.
     *
     * @param superior null for the top
     */
    void store(Unit superior) {
        var entry = superior == null
                ? null
                : em.unwrap(SessionImplementor.class).getPersistenceContext().getEntry(superior);
        if (entry != null && !entry.isExistsInDatabase()) {
            em.flush();
        }
    }

    void remove(BaseEntity entity) {
        em.remove(entity);
    }

    /** The top of the tree; empty before set-up. Answered by {@code idx_unit_parent}. */
    public Optional<Unit> root() {
        return em.createQuery("from Unit u where u.parent is null order by u.id", Unit.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A unit by its code. */
    public Optional<Unit> byCode(String code) {
        return em.createQuery("from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * A unit by its opaque id or its code, if it lies in the scope.
     *
     * @throws NotFound whether it does not exist or lies elsewhere
     */
    public Unit get(String idOrCode, Scope scope) {
        return em.createQuery("from Unit u where u.publicId = :id or u.code = :id", Unit.class)
                .setParameter("id", idOrCode)
                .getResultStream()
                .filter(unit -> scope.contains(unit.path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation.unit.notFound"));
    }

    /** The path that a unit, named by today's, had on a day; today's where it had none. */
    public String pathOn(String path, LocalDate day) {
        return em.createQuery("""
                        select p.path from Placement p
                        where p.unit.path = :path and p.period.validFrom <= :day and p.period.validTo > :day""", String.class)
                .setParameter("path", path)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElse(path);
    }

    UnitName currentName(Unit unit) {
        return em.createQuery("from UnitName n where n.unit = :unit and n.period.validTo = :open", UnitName.class)
                .setParameter("unit", unit)
                .setParameter("open", Period.OPEN)
                .getSingleResult();
    }

    UnitRegime currentRegime(Unit unit) {
        return em.createQuery("from UnitRegime r where r.unit = :unit and r.period.validTo = :open", UnitRegime.class)
                .setParameter("unit", unit)
                .setParameter("open", Period.OPEN)
                .getSingleResult();
    }

    /** The first day of the youngest placement of a subtree. */
    LocalDate latestPlacement(String path) {
        return em.createQuery(
                        "select max(p.period.validFrom) from Placement p where p.path >= :lo and p.path < :hi",
                        LocalDate.class)
                .setParameter("lo", path)
                .setParameter("hi", path + "~")
                .getSingleResult();
    }

    /** Where the units of a subtree hang now, the top first. */
    List<Placement> currentPlacementsBelow(String path) {
        return em.createQuery("""
                        from Placement p join fetch p.unit
                        where p.path >= :lo and p.path < :hi and p.period.validTo = :open order by p.path""", Placement.class)
                .setParameter("lo", path)
                .setParameter("hi", path + "~")
                .setParameter("open", Period.OPEN)
                .getResultList();
    }

    /** Brings today's paths of a subtree, of its members and of their search words under the new place. */
    void rewritePaths(String from, String to) {
        em.flush();
        var deeper = (to.length() - from.length()) / Unit.SEGMENT;
        rewrite("update Unit x set x.path = " + NEW_PATH + ", x.depth = x.depth + " + deeper, "x.path", from, to);
        rewrite("update Member x set x.homePath = " + NEW_PATH.replace("path", "homePath"), "x.homePath", from, to);
        rewrite("update MemberWord x set x.path = " + NEW_PATH, "x.path", from, to);
        em.clear();
    }

    private void rewrite(String update, String column, String from, String to) {
        em.createQuery(update + " where " + column + " >= :lo and " + column + " < :hi")
                .setParameter("to", to)
                .setParameter("rest", from.length() + 1)
                .setParameter("lo", from)
                .setParameter("hi", from + "~")
                .executeUpdate();
    }

    boolean keepsPersons(Unit unit) {
        return !em.createQuery("select 1 from Member m where m.homePath >= :lo and m.homePath < :hi", Integer.class)
                .setParameter("lo", unit.path())
                .setParameter("hi", unit.path() + "~")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether, by the rules in force on that day, the kind may sit under the other. */
    public boolean mayNest(UnitKind parent, UnitKind child, LocalDate day) {
        return nestingOn(day).stream().anyMatch(rule -> rule.parentKind() == parent && rule.childKind() == child);
    }

    /** The nesting rules of the province's preset in force on that day. Asked for each unit, so nothing is flushed first. */
    public List<NestingRule> nestingOn(LocalDate day) {
        return em.createQuery("""
                        from NestingRule r
                        where r.period.validFrom <= :day and r.period.validTo > :day
                          and r.preset = (select i.preset from Installation i)""", NestingRule.class)
                .setParameter("day", day)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
