package vn.sotay.member.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which people a list shows by their state. One word of the API: {@code MEMBER} (probationary and official), any {@link
 * Standing}, or any {@link Participation} of members.
 */
public record StatusFilter(Set<Standing> standings, Set<Participation> participations) implements Serializable {
    private static final Set<Standing> MEMBERS = EnumSet.of(Standing.PROBATIONARY, Standing.OFFICIAL);
    private static final Set<Participation> ANY = EnumSet.allOf(Participation.class);

    /** Everybody, also those who left. */
    public static final StatusFilter ALL = new StatusFilter(EnumSet.allOf(Standing.class), ANY);

    /** Probationary and official members: the member count of every figure. */
    public static final StatusFilter MEMBER = new StatusFilter(MEMBERS, ANY);

    /** Reads the word; empty when there is no such state, {@link #ALL} for nothing typed. */
    public static Optional<StatusFilter> named(String word) {
        if (word == null || word.isBlank()) {
            return Optional.of(ALL);
        }
        var name = word.strip().toUpperCase(Locale.ROOT);
        if (name.equals("MEMBER")) {
            return Optional.of(MEMBER);
        }
        return constant(Standing.class, name)
                .map(standing -> new StatusFilter(EnumSet.of(standing), ANY))
                .or(() -> constant(Participation.class, name).map(p -> new StatusFilter(MEMBERS, EnumSet.of(p))));
    }

    /** Whether nobody is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return EnumSet.allOf(type).stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
