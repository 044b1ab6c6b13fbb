package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.policy.model.PresetRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;

/** Units as entities, to be changed; lists and trees read {@link UnitRow}s through {@link UnitQueries}. */
@ApplicationScoped
public class UnitRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyRepository policies;

    @Inject
    TreeRepository tree;

    /** The top of the tree; empty before set-up. Answered by {@code idx_unit_parent}. */
    public Optional<Unit> root() {
        return em.createQuery("from Unit u where u.parent is null and u.path < '~' order by u.id", Unit.class)
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

    /** The unit with a path: {@code idx_unit_path}. */
    public Unit at(String path) {
        return em.createQuery("from Unit u where u.path = :path", Unit.class)
                .setParameter("path", path)
                .getSingleResult();
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

    /**
     * A unit that nobody has changed since it was read.
     *
     * @param version what it had then
     * @throws NotFound as {@link #get(String, Scope)}
     * @throws StaleVersion if somebody changed it
     */
    public Unit get(String idOrCode, Scope scope, int version) {
        var unit = get(idOrCode, scope);
        if (unit.version() != version) {
            throw new StaleVersion();
        }
        return unit;
    }

    /** Whether this looks like a code of a unit, by the patterns in force on that day. */
    public boolean isCode(String code, LocalDate day) {
        return policies.values(PolicyRule.UNIT_CODE_PATTERN, day).stream().anyMatch(code::matches);
    }

    /** How many units of today have a code that does not match. */
    public long otherThan(Pattern pattern) {
        return em.createQuery("select u.code from Unit u where u.dissolvedOn is null and u.path < '~'", String.class)
                .getResultStream()
                .filter(code -> !pattern.matcher(code).matches())
                .count();
    }

    /** @throws InvalidInput {@code code}, {@code organisation.code.pattern} */
    public void mustBeCode(String code, LocalDate day) {
        if (!isCode(code, day)) {
            throw new InvalidInput("code", "organisation.code.pattern");
        }
    }

    /** Whether a code, or one below it, is or was a unit's. */
    public boolean isCodeUsed(String code) {
        return tree.isUsed(code);
    }

    /**
     * The next free code below a unit: the last one given there, one higher.
     *
     * @return for the first one there {@code .01}
     */
    public String nextCode(Unit superior) {
        var last = em.createQuery(
                        "select max(u.code) from Unit u where u.code >= :lo and u.code < :hi and length(u.code) = "
                                + "(select max(length(v.code)) from Unit v where v.parent = :superior)",
                        String.class)
                .setParameter("superior", superior)
                .setParameter("lo", superior.code() + ".")
                .setParameter("hi", superior.code() + ".~")
                .getSingleResult();
        return UnitCodes.next(superior.code(), last);
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

    /** Whether, by the rules in force on that day, the kind may sit under the other. */
    public boolean mayNest(UnitKind parent, UnitKind child, LocalDate day) {
        return nestingOn(day).stream().anyMatch(rule -> rule.parentKind() == parent && rule.childKind() == child);
    }

    /** How many units stand today where, by a preset on that day, their kind may not. */
    public long misplaced(String preset, LocalDate day) {
        return em.createQuery("""
                        select count(p) from Placement p join p.unit u join p.parent s
                        where p.period.validTo = :open and not exists (select 1 from NestingRule r
                          where r.preset = :preset and r.parentKind = s.kind and r.childKind = u.kind
                            and r.period.validFrom <= :day and r.period.validTo > :day)""", Long.class)
                .setParameter("open", Period.OPEN)
                .setParameter("preset", preset)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** @throws RuleViolation {@code organisation.place.kind} if the kind may not sit under the other on that day */
    void mustNest(UnitKind kind, UnitKind superior, LocalDate day) {
        if (!mayNest(superior, kind, day)) {
            throw new RuleViolation("organisation.place.kind", kind, superior);
        }
    }

    /** The nesting rules of the province's preset in force on that day. Asked for each unit, so nothing is flushed first. */
    public List<NestingRule> nestingOn(LocalDate day) {
        return em.createQuery("""
                        from NestingRule r
                        where r.period.validFrom <= :day and r.period.validTo > :day
                          and r.preset =
                        """ + PresetRepository.ON_DAY, NestingRule.class)
                .setParameter("day", day)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
