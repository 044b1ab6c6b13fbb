package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import vn.sotay.member.model.MemberConditions.Position;
import vn.sotay.member.model.MemberEdge.Direction;

/**
 * Finds the keys of the people of a list, by the way that reads the fewest rows (docs/adr/0008-name-search.md):
 *
 * <ul>
 *   <li>few people in the scope: all of them, by the index of paths;
 *   <li>a rare word: its rows in the index of words, which holds all that is asked;
 *   <li>else the list itself, in its order, until the page is full.
 * </ul>
 *
 * What decides is counted with a limit each time, so the decision costs a millisecond, whatever the size of the roster.
 */
@ApplicationScoped
public class MemberSearchQueries {
    /** Up to so many people are read and sorted rather than searched for. */
    static final int FEW = 5_000;

    /** A word of up to so many people is rare. */
    static final int RARE = 10_000;

    /** Two frequent words that so many people share fill a page soon, read in the list's order. */
    private static final int DENSE = 3_000;

    @PersistenceContext
    EntityManager em;

    /** One way to read a filter. */
    private record Plan(Way way, String driver) {}

    private enum Way {
        PLACE,
        WORD,
        ORDER
    }

    /** Keys in the list's order (backward: in the reversed one), beyond a position, without exact names. */
    List<Long> keys(MemberFilter filter, Position beyond, Direction direction, int limit) {
        var plan = plan(filter);
        if (plan.way() == Way.WORD) {
            return byWord(filter, plan.driver(), beyond, direction, limit);
        }
        var conditions = conditions(filter, plan).beyond(beyond, direction, "m.sortKey", "m.id");
        if (filter.isSearch()) {
            conditions.and("m.searchWords <> :exact").with("exact", filter.exactText());
        }
        var order = direction == Direction.FORWARD ? "m.sortKey, m.id" : "m.sortKey desc, m.id desc";
        return conditions
                .bind(em.createQuery(
                        "select m.id from Member m where " + conditions.where() + " order by " + order, Long.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Keys of the people whose whole name was typed: {@code idx_member_search}. */
    List<Long> exactKeys(MemberFilter filter, Position beyond, Direction direction, int limit) {
        var conditions = new MemberConditions()
                .insideInOrder(filter.scope())
                .state(filter)
                .and("m.searchWords = :exact")
                .with("exact", filter.exactText())
                .beyond(beyond, direction, "m.sortKey", "m.id");
        var order = direction == Direction.FORWARD ? "m.sortKey, m.id" : "m.sortKey desc, m.id desc";
        return conditions
                .bind(em.createQuery(
                        "select m.id from Member m where " + conditions.where() + " order by " + order, Long.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are, at most so many; read from an index that holds all that is asked. */
    long count(MemberFilter filter, int most) {
        var plan = plan(filter);
        if (plan.way() != Way.PLACE && !filter.words().isEmpty()) {
            return countByWord(filter, plan.driver() == null ? rarest(filter) : plan.driver(), most);
        }
        var conditions =
                new MemberConditions().inside(filter.scope()).state(filter).words(filter.words(), "m.searchWords");
        return bounded("Member m", conditions, "m.homePath", most);
    }

    private Plan plan(MemberFilter filter) {
        var narrow = new MemberConditions().inside(filter.scope()).state(filter);
        if (bounded("Member m", narrow, "m.homePath", FEW + 1) <= FEW) {
            return new Plan(Way.PLACE, null);
        }
        if (filter.words().isEmpty()) {
            return new Plan(Way.ORDER, null);
        }
        var driver = rarest(filter);
        var rare = countWord(filter, driver, RARE + 1) <= RARE;
        var sparse = filter.words().size() > 1 && countByWord(filter, driver, DENSE) < DENSE;
        return rare || sparse ? new Plan(Way.WORD, driver) : new Plan(Way.ORDER, null);
    }

    private String rarest(MemberFilter filter) {
        return filter.words().stream()
                .min(Comparator.comparing(word -> countWord(filter, word, RARE + 1)))
                .orElseThrow();
    }

    private long countWord(MemberFilter filter, String word, int most) {
        var conditions = new MemberConditions().driver(word).insideByWord(filter.scope());
        return bounded("MemberWord w", conditions, "w.word", most);
    }

    private long countByWord(MemberFilter filter, String driver, int most) {
        return bounded(from(filter), wordConditions(filter, driver), "w.word", most);
    }

    private List<Long> byWord(MemberFilter filter, String driver, Position beyond, Direction direction, int limit) {
        var conditions = wordConditions(filter, driver)
                .and("w.searchWords <> :exact")
                .with("exact", filter.exactText())
                .beyond(beyond, direction, "w.sortKey", "w.member.id");
        var order = direction == Direction.FORWARD ? "w.sortKey, w.member.id" : "w.sortKey desc, w.member.id desc";
        return conditions
                .bind(em.createQuery(
                        "select w.sortKey, w.member.id from " + from(filter) + " where " + conditions.where()
                                + " order by " + order,
                        Object[].class))
                .setMaxResults(limit)
                .getResultStream()
                .map(line -> (Long) line[1])
                .toList();
    }

    private MemberConditions wordConditions(MemberFilter filter, String driver) {
        var others =
                filter.words().stream().filter(word -> !word.equals(driver)).toList();
        return new MemberConditions()
                .driver(driver)
                .onceEach(driver)
                .insideByWord(filter.scope())
                .words(others, "w.searchWords")
                .state(filter);
    }

    private static String from(MemberFilter filter) {
        return filter.isWordsOnly() ? "MemberWord w" : "MemberWord w join w.member m";
    }

    private MemberConditions conditions(MemberFilter filter, Plan plan) {
        var conditions = new MemberConditions();
        return (plan.way() == Way.PLACE ? conditions.inside(filter.scope()) : conditions.insideInOrder(filter.scope()))
                .state(filter)
                .words(filter.words(), "m.searchWords");
    }

    /** An index gives the order, so that reading stops at the limit. */
    private long bounded(String from, MemberConditions conditions, String order, int most) {
        return conditions
                .bind(em.createQuery(
                        "select count(*) from (select 1 as one from " + from + " where " + conditions.where()
                                + " order by " + order + " limit " + most + ") x",
                        Long.class))
                .getSingleResult();
    }
}
