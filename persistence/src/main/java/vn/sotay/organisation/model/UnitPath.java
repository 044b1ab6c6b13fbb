package vn.sotay.organisation.model;

import java.util.List;
import java.util.stream.IntStream;
import vn.sotay.shared.model.PathRange;

/** Paths of units: the keys from the root down, five characters each, so that a subtree is one range (ADR 4). */
public final class UnitPath {
    private static final int SEGMENT = 5;
    private static final String ASIDE = "~".repeat(SEGMENT);

    private UnitPath() {}

    /** The paths of everything above a path, the top first. */
    public static List<String> superiors(String path) {
        return IntStream.range(1, path.length() / SEGMENT)
                .mapToObj(n -> path.substring(0, n * SEGMENT))
                .toList();
    }

    /** The path of the committee directly below the top in which a path lies; of the top itself that. */
    public static String committee(String path) {
        return path.substring(0, Math.min(path.length(), 2 * SEGMENT));
    }

    /** The path of the unit that holds all of these; null where only the whole tree does. */
    public static String common(List<String> paths) {
        var shortest = paths.stream().mapToInt(String::length).min().orElse(0);
        for (var length = shortest; length > 0; length -= SEGMENT) {
            var beginning = paths.get(0).substring(0, length);
            if (paths.stream().allMatch(path -> path.startsWith(beginning))) {
                return beginning;
            }
        }
        return null;
    }

    /**
     * Everything that belongs together with what has this path: the province, or the one unit aside of it. What lies in one
     * world is never compared with another.
     */
    public static PathRange world(String path) {
        return PathRange.PROVINCE.contains(path) ? PathRange.PROVINCE : PathRange.subtree(committee(path));
    }

    /** The path of a unit that belongs to no province. */
    static String aside(Long id) {
        return ASIDE + segment(id);
    }

    /** 0 for the top of the tree. */
    static int depth(String path) {
        return path.length() / SEGMENT - 1;
    }

    static String segment(Long id) {
        var digits = Long.toString(id, Character.MAX_RADIX);
        return "0".repeat(SEGMENT - digits.length()) + digits;
    }
}
