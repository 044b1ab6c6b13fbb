package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import vn.sotay.member.model.MemberConditions.Position;
import vn.sotay.member.model.ScopeSizeQueries.Size;
import vn.sotay.shared.model.Edge.Direction;

/**
 * Finds the keys of the people of a list, by the way that reads the fewest rows (docs/adr/0008-name-search.md):
 *
 * <ul>
 *   <li>what has to be reviewed: the open conflicts;
 *   <li>few people in the scope: all of them, by the index of paths;
 *   <li>few whose record lacks what is asked for: those, by the index of what records lack;
 *   <li>the beginning of a few words: the people of each word in the list's order, until the page is full
 *       ({@link MemberWordOrderQueries}), unless the list is read backward: one database cannot;
 *   <li>a rare word: its rows in the index of words, which holds all that is asked;
 *   <li>else the list itself, in its order, until the page is full.
 * </ul>
 *
 * What decides is looked at no further than needed, so the decision costs the same whatever the size of the roster.
 */
@ApplicationScoped
public class MemberSearchQueries {
    /** A word of up to so many people is rare. */
    static final int RARE = 10_000;

    /** Frequent words that so many people share fill a page soon, read in the list's order. */
    private static final int DENSE = 3_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    WordFrequencyQueries frequencies;

    @Inject
    ScopeSizeQueries sizes;

    @Inject
    MemberWordOrderQueries inOrder;

    private enum Way {
        REVIEW("MemberConflict k join k.member m", "m.sortKey", "m.id"),
        PLACE("Member m", "m.sortKey", "m.id"),
        LACKING("Member m", "m.sortKey", "m.id"),
        WORD("MemberWord w", "w.sortKey", "w.member.id"),
        ORDER("Member m", "m.sortKey", "m.id");

        private final String from;
        private final String key;
        private final String id;

        Way(String from, String key, String id) {
            this.from = from;
            this.key = key;
            this.id = id;
        }

        /** Somebody may have several conflicts. */
        String distinct() {
            return this == REVIEW ? "distinct " : "";
        }

        String from(MemberFilter filter) {
            return this == WORD && !filter.isWordsOnly() ? "MemberWord w join w.member m" : from;
        }
    }

    /** One way to read a filter, and the word that leads it. */
    private record Plan(Way way, String driver) {}

    /** Keys in the list's order (backward: in the reversed one), beyond a position, without exact names. */
    List<Long> keys(MemberFilter filter, Position beyond, Direction direction, int limit) {
        var size = size(filter);
        return size != Size.FEW && direction == Direction.FORWARD && filter.isWords()
                ? inOrder.keys(filter, rarest(filter), beyond, limit)
                        .orElseGet(() -> planned(filter, size, beyond, direction, limit))
                : planned(filter, size, beyond, direction, limit);
    }

    private List<Long> planned(MemberFilter filter, Size size, Position beyond, Direction direction, int limit) {
        var plan = plan(filter, size);
        var conditions = conditions(filter, plan);
        if (filter.isSearch() && filter.order().isByName()) {
            conditions.without(filter.exactText(), plan.way() == Way.WORD ? "w.searchWords" : "m.searchWords");
        }
        return ordered(plan.way(), filter, conditions, beyond, direction, limit);
    }

    /** Keys of the people whose whole name was typed: {@code idx_member_search}. */
    List<Long> exactKeys(MemberFilter filter, Position beyond, Direction direction, int limit) {
        var conditions = new MemberConditions()
                .insideInOrder(filter.scope())
                .state(filter)
                .reviewed(filter)
                .and("m.searchWords = :exact")
                .with("exact", filter.exactText());
        return ordered(Way.ORDER, filter, conditions, beyond, direction, limit);
    }

    /** How many there are, at most so many. */
    long count(MemberFilter filter, int most) {
        var size = size(filter);
        if (size == Size.MANY && filter.isPlaceOnly()) {
            return most;
        }
        var plan = plan(filter, size);
        if (plan.way() == Way.ORDER) {
            plan = counting(filter, size);
        }
        return size == Size.FEW ? counted(filter, plan) : countedUpTo(most, filter, plan);
    }

    private long counted(MemberFilter filter, Plan plan) {
        var way = plan.way();
        var conditions = conditions(filter, plan);
        return conditions
                .bind(em.createQuery(
                        "select count(" + way.distinct() + way.id + ") from " + way.from(filter) + " where "
                                + conditions.where(),
                        Long.class))
                .getSingleResult();
    }

    /** Reads in the order of the index that answers, so that nothing is read beyond the last one counted. */
    private long countedUpTo(int most, MemberFilter filter, Plan plan) {
        if (plan.way() == Way.LACKING) {
            return atLeast(most, plan.way(), filter, conditions(filter, plan)) ? most : counted(filter, plan);
        }
        var read = plan.way() == Way.WORD ? "w.word, w.sortKey" : "m.homePath";
        var conditions = conditions(filter, plan).with("most", most);
        return conditions
                .bind(em.createQuery(
                        "select count(*) from (select " + plan.way().id + " as person from "
                                + plan.way().from(filter) + " where " + conditions.where() + " order by " + read
                                + " limit :most) found",
                        Long.class))
                .getSingleResult();
    }

    /** The order of the list helps a page, not a count: what is asked for leads instead. */
    private Plan counting(MemberFilter filter, Size size) {
        var driver = filter.words().isEmpty() ? null : rarest(filter);
        if (driver != null && (size == Size.MANY || frequencies.of(driver) <= Size.SOME.most())) {
            return new Plan(Way.WORD, driver);
        }
        return new Plan(filter.gap() == null ? Way.PLACE : Way.LACKING, null);
    }

    /** How many come into question; those with a conflict are few in every scope. */
    private Size size(MemberFilter filter) {
        return filter.needsReview() ? Size.FEW : sizes.of(filter.scope(), filter.status());
    }

    private Plan plan(MemberFilter filter, Size size) {
        if (filter.needsReview()) {
            return new Plan(Way.REVIEW, null);
        }
        if (size == Size.FEW) {
            return new Plan(Way.PLACE, null);
        }
        if (filter.gap() != null && isSparse(filter, new Plan(Way.LACKING, null))) {
            return new Plan(Way.LACKING, null);
        }
        if (filter.words().isEmpty()) {
            return new Plan(Way.ORDER, null);
        }
        var driver = rarest(filter);
        var lead = new Plan(Way.WORD, driver);
        var rare = frequencies.of(driver) <= RARE;
        var sparse = !rare && filter.words().size() > 1 && isSparse(filter, lead);
        return sparse || rare ? lead : new Plan(Way.ORDER, null);
    }

    private boolean isSparse(MemberFilter filter, Plan lead) {
        return !atLeast(DENSE, lead.way(), filter, conditions(filter, lead));
    }

    private String rarest(MemberFilter filter) {
        return filter.words().stream()
                .min(Comparator.comparing(frequencies::of))
                .orElseThrow();
    }

    private static MemberConditions conditions(MemberFilter filter, Plan plan) {
        var conditions = new MemberConditions();
        return switch (plan.way()) {
            case REVIEW ->
                conditions
                        .and("k.closedAt is null")
                        .insideInOrder(filter.scope())
                        .state(filter)
                        .words(filter.words(), "m.searchWords");
            case PLACE -> conditions.inside(filter.scope()).state(filter).words(filter.words(), "m.searchWords");
            case LACKING ->
                conditions
                        .lacking(filter)
                        .insideInOrder(filter.scope())
                        .state(filter)
                        .words(filter.words(), "m.searchWords");
            case ORDER ->
                (filter.order().by() == MemberOrder.Column.UNIT
                                ? conditions.inside(filter.scope())
                                : conditions.insideInOrder(filter.scope()))
                        .state(filter)
                        .words(filter.words(), "m.searchWords");
            case WORD ->
                conditions
                        .driver(plan.driver())
                        .onceEach(plan.driver())
                        .insideByWord(filter.scope())
                        .words(filter.others(plan.driver()), "w.searchWords")
                        .state(filter);
        };
    }

    private List<Long> ordered(
            Way way,
            MemberFilter filter,
            MemberConditions conditions,
            Position beyond,
            Direction direction,
            int limit) {
        var column = filter.order().by().today();
        conditions.beyond(beyond, direction, column, way.key, way.id);
        var end = direction == Direction.FORWARD ? "" : " desc";
        var first = column == null ? "" : column + ", ";
        return conditions
                .bind(em.createQuery(
                        "select " + way.distinct() + first + way.key + ", " + way.id + " from " + way.from(filter)
                                + " where " + conditions.where() + " order by "
                                + (column == null ? "" : column + end + ", ") + way.key + end + ", " + way.id + end,
                        Object[].class))
                .setMaxResults(limit)
                .getResultStream()
                .map(line -> (Long) line[line.length - 1])
                .toList();
    }

    /** Whether there are so many: the last one is asked for, and nothing is counted beyond it. */
    private boolean atLeast(int many, Way way, MemberFilter filter, MemberConditions conditions) {
        return !conditions
                .bind(em.createQuery(
                        "select 1 from " + way.from(filter) + " where " + conditions.where(), Integer.class))
                .setFirstResult(many - 1)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
