package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** What {@link OrganisationTree} reads and writes of the history of units; nobody else does. */
@ApplicationScoped
class TreeRepository {
    private static final String NEW_PATH = "concat(:to, substring(x.path, :rest))";
    private static final String BELOW = "u.path >= :lo and u.path < :hi";

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

    /** Ends what held until that day. What began on that very day never was. */
    void end(Dated dated, LocalDate day) {
        if (dated.period().validFrom().isBefore(day)) {
            dated.end(day);
        } else {
            em.remove(dated);
        }
    }

    Placement currentPlacement(Unit unit) {
        return current(Placement.class, unit);
    }

    UnitName currentName(Unit unit) {
        return current(UnitName.class, unit);
    }

    UnitRegime currentRegime(Unit unit) {
        return current(UnitRegime.class, unit);
    }

    private <T> T current(Class<T> type, Unit unit) {
        return em.createQuery(
                        "from " + type.getSimpleName() + " x where x.unit = :unit and x.period.validTo = :open", type)
                .setParameter("unit", unit)
                .setParameter("open", Period.OPEN)
                .getSingleResult();
    }

    /** The last day on which the placement of a unit of a subtree changed; or its name, where codes change, too. */
    LocalDate latestChange(String path, boolean names) {
        return Stream.of(Placement.class, UnitName.class)
                .filter(type -> names || type == Placement.class)
                .map(type -> em.createQuery(
                                "select max(case when x.period.validTo = :open then x.period.validFrom else x.period.validTo end) from "
                                        + type.getSimpleName() + " x join x.unit u where " + BELOW,
                                LocalDate.class)
                        .setParameter("open", Period.OPEN)
                        .setParameter("lo", path)
                        .setParameter("hi", path + "~")
                        .getSingleResult())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Where the units of a subtree hang now, the top first. */
    List<Placement> currentPlacementsBelow(String path) {
        return currentBelow(Placement.class, path);
    }

    /** What the units of a subtree are called now, the top first. */
    List<UnitName> currentNamesBelow(String path) {
        return currentBelow(UnitName.class, path);
    }

    private <T> List<T> currentBelow(Class<T> type, String path) {
        return em.createQuery(
                        "from " + type.getSimpleName() + " x join fetch x.unit u where " + BELOW
                                + " and x.period.validTo = :open order by u.path",
                        type)
                .setParameter("lo", path)
                .setParameter("hi", path + "~")
                .setParameter("open", Period.OPEN)
                .getResultList();
    }

    /** The units directly below one that stand. */
    List<Unit> unitsBelow(Unit unit) {
        return em.createQuery(
                        "from Unit u where u.parent = :unit and u.dissolvedOn is null order by u.code", Unit.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Whether a code, or one below it, is or was used. */
    boolean isUsed(String code) {
        return Stream.of("Unit", "SealedUnitCode").anyMatch(type -> !em.createQuery(
                        "select 1 from " + type + " u where u.code = :code or u.code >= :below and u.code < :end",
                        Integer.class)
                .setParameter("code", code)
                .setParameter("below", code + ".")
                .setParameter("end", code + ".~")
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    /** Brings today's paths of a subtree, of its members and of their search words under the new place. */
    void rewritePaths(String from, String to) {
        em.flush();
        var deeper = UnitPath.depth(to) - UnitPath.depth(from);
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

    /** The member count of a subtree. */
    long countMembers(String path) {
        return em.createQuery("select sum(u.ownMembers) from Unit u where u.path >= :lo and u.path < :hi", Long.class)
                .setParameter("lo", path)
                .setParameter("hi", path + "~")
                .getSingleResult();
    }

    /** Whether somebody is at home in it today. */
    boolean isHome(Unit unit) {
        return !em.createQuery(
                        "select 1 from Membership s where s.unit = :unit and s.kind = HOME and s.period.validTo = :open",
                        Integer.class)
                .setParameter("unit", unit)
                .setParameter("open", Period.OPEN)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean keepsPersons(Unit unit) {
        return !em.createQuery("select 1 from Member m where m.homePath >= :lo and m.homePath < :hi", Integer.class)
                .setParameter("lo", unit.path())
                .setParameter("hi", unit.path() + "~")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
