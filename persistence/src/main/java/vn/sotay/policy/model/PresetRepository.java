package vn.sotay.policy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sotay.shared.model.NotFound;

/** By which preset the province works when. */
@ApplicationScoped
public class PresetRepository {
    /**
     * The preset in force on {@code :day}: the newest change that has begun, else that of the set-up, else what holds before there is
     * one. Part of each question, so that it costs none of its own.
     */
    public static final String ON_DAY = """
            coalesce((select c.preset from PresetChange c where c.validFrom =
                        (select max(d.validFrom) from PresetChange d where d.validFrom <= :day)),
                     (select i.preset from Installation i), 'QN-2024')""";

    @PersistenceContext
    EntityManager em;

    /** Every change, the newest first, and the preset of the set-up at the end. */
    public List<PresetRow> all() {
        var changes = em.createQuery("""
                        select c.publicId, c.preset, c.validFrom, c.decision, coalesce(a.displayName, c.enteredBy), c.enteredAt
                        from PresetChange c left join Account a on a.username = c.enteredBy
                        order by c.validFrom desc""", PresetRow.class).getResultStream();
        var first = em.createQuery(
                        "select cast(null as String), i.preset, cast(null as LocalDate), cast(null as String),"
                                + " cast(null as String), i.setUpAt from Installation i",
                        PresetRow.class)
                .getResultStream();
        return Stream.concat(changes, first).toList();
    }

    /** Whether a change begins after that day. */
    public boolean isOneComing(LocalDate day) {
        return em.createQuery("select count(c) from PresetChange c where c.validFrom > :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Whether a change begins on that day. */
    public boolean isOneOn(LocalDate day) {
        return em.createQuery("select count(c) from PresetChange c where c.validFrom = :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** @throws NotFound {@code policy.preset.notFound} */
    public PresetChange get(String publicId) {
        return em.createQuery("from PresetChange c where c.publicId = :id", PresetChange.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("policy.preset.notFound"));
    }

    /** Stores a change. */
    public void add(PresetChange change) {
        em.persist(change);
    }

    /** Takes away what has not begun. */
    public void remove(PresetChange change) {
        em.remove(change);
    }

    /** Whether there are rules by that name. */
    public boolean isShipped(String preset) {
        return em.createQuery("select count(r) from PolicyRule r where r.preset = :preset", Long.class)
                        .setParameter("preset", preset)
                        .getSingleResult()
                > 0;
    }

    /** The names of all presets. */
    public List<String> names() {
        return em.createQuery("select distinct r.preset from PolicyRule r order by r.preset", String.class)
                .getResultList();
    }

    /** What one preset says otherwise than the other on that day, by key. */
    public List<PresetDifference> differences(String before, String after, LocalDate day) {
        var old = of(before, day);
        var next = of(after, day);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(next.keySet());
        return keys.stream()
                .map(key -> difference(key, old.get(key), next.get(key)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PresetDifference> difference(String key, List<PolicyRow> before, List<PolicyRow> after) {
        var old = values(before);
        var next = values(after);
        return old.equals(next)
                ? Optional.empty()
                : Optional.of(new PresetDifference(
                        key, old, next, after == null ? null : after.get(0).source()));
    }

    private static List<String> values(List<PolicyRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream().map(PolicyRow::value).sorted().toList();
    }

    private Map<String, List<PolicyRow>> of(String preset, LocalDate day) {
        var byKey = new LinkedHashMap<String, List<PolicyRow>>();
        em.createQuery("""
                        select r.ruleKey, r.ruleValue, r.period.validFrom, r.source from PolicyRule r
                        where r.preset = :preset and r.period.validFrom <= :day and r.period.validTo > :day
                        order by r.ruleKey, r.id""", PolicyRow.class)
                .setParameter("preset", preset)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(row));
        return byKey;
    }
}
