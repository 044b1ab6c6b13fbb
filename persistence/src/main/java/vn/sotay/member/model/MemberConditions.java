package vn.sotay.member.model;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.shared.model.Edge.Direction;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;

/** Collects the conditions of one query on {@code m} (and {@code w}, the word that drives it), and binds them. */
final class MemberConditions {
    /** The path in a form that no index answers: where the order of the list has to be the index that is read. */
    private static final String UNINDEXED_PATH = "substring(m.homePath, 1)";

    /** The same for what a record lacks. */
    private static final String UNINDEXED_LACKS = "m.lacks + 0";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder("1 = 1");
    private Scope scope;

    /** Inside the scope, found by the index of paths. */
    MemberConditions inside(Scope units) {
        return inside(units, "m.homePath");
    }

    /** Inside the scope, looked at while the list is read in its order. */
    MemberConditions insideInOrder(Scope units) {
        return inside(units, UNINDEXED_PATH);
    }

    /** Inside the scope, found by the index of words. */
    MemberConditions insideByWord(Scope units) {
        return inside(units, "w.path");
    }

    private MemberConditions inside(Scope units, String path) {
        scope = units;
        return and(units.condition(path));
    }

    /** In one of the states, and lacking what is asked for. */
    MemberConditions state(MemberFilter filter) {
        return filter.gap() == null
                ? status(filter.status())
                : status(filter.status())
                        .and("m.standing in (PROBATIONARY, OFFICIAL)")
                        .lacking(filter, UNINDEXED_LACKS);
    }

    /** In one of the states. */
    MemberConditions status(StatusFilter status) {
        if (!status.isAll()) {
            and("m.standing in :standings").with("standings", status.standings());
            and("m.participation in :participations").with("participations", status.participations());
        }
        return this;
    }

    /** Those who lack what the filter asks for, found by the index of what records lack. */
    MemberConditions lacking(MemberFilter filter) {
        return lacking(filter, "m.lacks");
    }

    private MemberConditions lacking(MemberFilter filter, String lacks) {
        return and(lacks + " in :lacking").with("lacking", filter.gap().sums());
    }

    /** Only with an open conflict, if the filter asks so: for the few that something else has found. */
    MemberConditions reviewed(MemberFilter filter) {
        return filter.needsReview()
                ? and("exists (select 1 from MemberConflict c where c.member = m and c.closedAt is null)")
                : this;
    }

    /** Every word is the beginning of some word of the name. */
    MemberConditions words(List<String> words, String column) {
        for (var i = 0; i < words.size(); i++) {
            and(column + " like :like" + i).with("like" + i, "% " + words.get(i) + "%");
        }
        return this;
    }

    /** The word that is looked up in the index of words. */
    MemberConditions driver(String word) {
        return and("w.word >= :word and w.word < :wordEnd").with("word", word).with("wordEnd", end(word));
    }

    /** Beyond all words that begin so: folded words are letters and digits. */
    static String end(String beginning) {
        return beginning + "~";
    }

    /** Exactly this word in the index of words. */
    MemberConditions leading(String word) {
        return and("w.word = :lead").with("lead", word);
    }

    /** Not those whose whole name was typed: they stand first. */
    MemberConditions without(String exact, String column) {
        return and(column + " <> :exact").with("exact", exact);
    }

    /** Of several words of a name that begin so, only the first: nobody is listed twice. */
    MemberConditions onceEach(String word) {
        return and("locate(:start, w.searchWords) = locate(concat(' ', w.word, ' '), w.searchWords)")
                .with("start", " " + word);
    }

    /**
     * Strictly after (or before) a row, in an order that one index gives.
     *
     * @param column what comes before the name; null for nothing
     */
    MemberConditions beyond(Position position, Direction direction, String column, String key, String id) {
        if (position == null) {
            return this;
        }
        var sign = direction == Direction.FORWARD ? " > " : " < ";
        var least = sign.stripTrailing() + "= ";
        var name = key + sign + ":key or " + key + " = :key and " + id + sign + ":id";
        if (column == null) {
            and(key + least + ":key and (" + name + ")");
        } else {
            and(column + least + ":value and (" + column + sign + ":value or " + name + ")")
                    .with("value", position.value());
        }
        return with("key", position.sortKey()).with("id", position.id());
    }

    MemberConditions and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    MemberConditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String where() {
        return where.toString();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return scope == null ? query : scope.bind(query);
    }

    /**
     * A row's place in the order of people.
     *
     * @param value of the column that comes before the name; null where none does
     */
    record Position(Long id, String sortKey, String searchWords, Object value) {
        private static final String NO_NAME = "-";

        /** Before everybody whose name stands there or later; no name is exactly that. */
        static Position of(String typed) {
            return new Position(0L, VietnameseText.sortKey(typed), NO_NAME, null);
        }
    }
}
