package vn.sotay.member.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of a list of people. Who shares the value of a column stands in the order of names.
 *
 * @param descending the same list from its other end: a date that is not known comes last, here first
 */
public record MemberOrder(Column by, boolean descending) implements Serializable {
    /** The closed set of columns, each with an index that gives the order from either end. */
    public enum Column {
        /** {@code idx_member_order}. */
        NAME(null, null),
        /** The order of the tree: {@code idx_member_place}. */
        UNIT("m.homePath", "q.path"),
        /** {@code idx_member_birth}. */
        BIRTH("m.birthOrder", "m.birthOrder"),
        /** {@code idx_member_joined}. */
        JOINED("m.joinedOrder", "m.joinedOrder");

        private final String today;
        private final String onADay;

        Column(String today, String onADay) {
            this.today = today;
            this.onADay = onADay;
        }

        /** What a list of today is sorted by before the name; null for the name itself. */
        String today() {
            return today;
        }

        /** The same on another day, when somebody may have lived elsewhere. */
        String onADay() {
            return onADay;
        }

        /** As addresses say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By name, which also puts those first whose whole name was typed. */
    public static final MemberOrder NAME = new MemberOrder(Column.NAME, false);

    private static final String DOWN = "-";

    /** What addresses say: {@code birth}, or {@code -birth} for descending; nothing is by name. Empty if it is none. */
    public static Optional<MemberOrder> named(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(NAME);
        }
        var descending = text.startsWith(DOWN);
        var word = descending ? text.substring(DOWN.length()) : text;
        return Arrays.stream(Column.values())
                .filter(column -> column.word().equals(word))
                .map(column -> new MemberOrder(column, descending))
                .findFirst();
    }

    boolean isByName() {
        return by == Column.NAME;
    }
}
