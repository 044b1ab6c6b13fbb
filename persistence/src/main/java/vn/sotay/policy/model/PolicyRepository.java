package vn.sotay.policy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.shared.model.StaleVersion;

/** The rules of the province's preset. */
@ApplicationScoped
public class PolicyRepository {
    private static final String OURS = PresetRepository.ON_DAY;

    private static final String ENTRY = """
            select r.ruleKey, r.ruleValue, r.period.validFrom, r.period.validTo, r.source,
                   coalesce(a.displayName, r.enteredBy), r.enteredAt
            from PolicyRule r left join Account a on a.username = r.enteredBy
            where r.preset = %s""";

    @PersistenceContext
    EntityManager em;

    /** Every value of a rule in force on that day under the province's preset, the newest first. */
    public List<String> values(String key, LocalDate day) {
        return in(OURS, key, day).getResultList();
    }

    /**
     * The newest value in force of each rule, as a number.
     *
     * @throws IllegalStateException if a rule has none: the presets ship all of them
     */
    public Map<String, Integer> numbers(LocalDate day, String... keys) {
        return numbers("the province's preset", rules(OURS, day, keys), day, keys);
    }

    /** As {@link #numbers}, for a preset that need not be the province's yet. */
    public Map<String, Integer> numbersOf(String preset, LocalDate day, String... keys) {
        return numbers(preset, rules(":preset", day, keys).setParameter("preset", preset), day, keys);
    }

    private TypedQuery<Tuple> rules(String preset, LocalDate day, String... keys) {
        return em.createQuery("""
                        select r.ruleKey, r.ruleValue from PolicyRule r
                        where r.preset = %s and r.ruleKey in (:keys)
                          and r.period.validFrom <= :day and r.period.validTo > :day
                        order by r.period.validFrom, r.id""".formatted(preset), Tuple.class)
                .setParameter("keys", List.of(keys))
                .setParameter("day", day);
    }

    private static Map<String, Integer> numbers(String preset, TypedQuery<Tuple> rules, LocalDate day, String... keys) {
        var numbers = new HashMap<String, Integer>();
        rules.getResultList()
                .forEach(rule -> numbers.put(rule.get(0, String.class), Integer.valueOf(rule.get(1, String.class))));
        for (var key : keys) {
            if (!numbers.containsKey(key)) {
                throw new IllegalStateException("no rule " + key + " of " + preset + " is in force on " + day);
            }
        }
        return numbers;
    }

    /** The newest row in force of each rule whose key begins so, by key: for those who want to read the rules. */
    public List<PolicyRow> inForce(LocalDate day, String prefix) {
        var newest = new LinkedHashMap<String, PolicyRow>();
        unended(prefix, day).stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .forEach(row -> newest.put(row.key(), row));
        return List.copyOf(newest.values());
    }

    /** The same, and where a rule is not in force yet the one that comes first: what people have to be ready for. */
    public List<PolicyRow> ahead(LocalDate day, String prefix) {
        var first = new LinkedHashMap<String, PolicyRow>();
        unended(prefix, day)
                .forEach(row -> first.merge(
                        row.key(), row, (before, later) -> later.validFrom().isAfter(day) ? before : later));
        return List.copyOf(first.values());
    }

    /** What is not over on that day, the oldest first. */
    private List<PolicyRow> unended(String prefix, LocalDate day) {
        return em.createQuery("""
                        select r.ruleKey, r.ruleValue, r.period.validFrom, r.source from PolicyRule r
                        where r.preset = %s and r.ruleKey like :keys and r.period.validTo > :day
                        order by r.period.validFrom, r.id""".formatted(OURS), PolicyRow.class)
                .setParameter("keys", prefix + "%")
                .setParameter("day", day)
                .getResultList();
    }

    /** As {@link #values}, for a preset that need not be the province's yet. */
    public List<String> valuesOf(String preset, String key, LocalDate day) {
        return in(":preset", key, day).setParameter("preset", preset).getResultList();
    }

    private TypedQuery<String> in(String preset, String key, LocalDate day) {
        return em.createQuery("""
                        select r.ruleValue from PolicyRule r
                        where r.preset = %s and r.ruleKey = :key
                          and r.period.validFrom <= :day and r.period.validTo > :day
                        order by r.period.validFrom desc, r.id""".formatted(preset), String.class)
                .setParameter("key", key)
                .setParameter("day", day);
    }

    /** The province's preset on that day. */
    public String preset(LocalDate day) {
        return em.createQuery("select distinct r.preset from PolicyRule r where r.preset = " + OURS, String.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The rows of a rule in the preset of that day, the oldest first; to be changed. */
    public List<PolicyRule> rows(String key, LocalDate day) {
        return em.createQuery(
                        "from PolicyRule r where r.preset = %s and r.ruleKey = :key order by r.period.validFrom, r.id"
                                .formatted(OURS),
                        PolicyRule.class)
                .setParameter("key", key)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every row of a rule in the preset of that day, the newest first: its history. */
    public List<PolicyEntry> history(String key, LocalDate day) {
        return em.createQuery(
                        ENTRY.formatted(OURS) + " and r.ruleKey = :key order by r.period.validFrom desc, r.id",
                        PolicyEntry.class)
                .setParameter("key", key)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rows of all rules that are not over on that day. */
    public List<PolicyEntry> notOver(LocalDate day) {
        return em.createQuery(
                        ENTRY.formatted(OURS)
                                + " and r.period.validTo > :day order by r.ruleKey, r.period.validFrom, r.id",
                        PolicyEntry.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Stores a row. */
    public void add(PolicyRule rule) {
        em.persist(rule);
    }

    /** Takes a row away that never held. */
    public void remove(PolicyRule rule) {
        em.remove(rule);
    }

    /**
     * Writes what has changed now, so that somebody who was faster is noticed here.
     *
     * @throws StaleVersion if somebody was
     */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new StaleVersion();
        }
    }
}
