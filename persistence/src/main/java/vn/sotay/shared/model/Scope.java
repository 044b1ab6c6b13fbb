package vn.sotay.shared.model;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of the tree in which somebody may do something: sorted, disjoint ranges of unit paths. It is a parameter of
 * every query, so that nobody can forget it.
 */
public record Scope(List<PathRange> ranges) implements Serializable {
    /** Nothing at all. */
    public static final Scope NOTHING = new Scope(List.of());

    /** Sorts, and drops what lies inside another range: subtrees either nest or do not touch. */
    public Scope {
        var disjoint = new ArrayList<PathRange>();
        ranges.stream()
                .sorted(Comparator.comparing(PathRange::lo).thenComparing(PathRange::hi, Comparator.reverseOrder()))
                .forEach(range -> {
                    if (disjoint.isEmpty() || !disjoint.get(disjoint.size() - 1).covers(range)) {
                        disjoint.add(range);
                    }
                });
        ranges = List.copyOf(disjoint);
    }

    /** The subtrees below (and with) these paths. */
    public static Scope of(Iterable<String> paths) {
        var ranges = new ArrayList<PathRange>();
        paths.forEach(path -> ranges.add(PathRange.subtree(path)));
        return new Scope(ranges);
    }

    /** One subtree. */
    public static Scope of(String path) {
        return of(List.of(path));
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether a unit with this path lies in it. */
    public boolean contains(String path) {
        return ranges.stream().anyMatch(range -> range.contains(path));
    }

    /** What of this scope lies in the subtree of {@code path}: the scope of a list that is narrowed to a unit. */
    public Scope within(String path) {
        var narrow = PathRange.subtree(path);
        if (ranges.stream().anyMatch(range -> range.covers(narrow))) {
            return new Scope(List.of(narrow));
        }
        return new Scope(ranges.stream().filter(narrow::covers).toList());
    }

    /** What lies in this scope and in the other: of two subtrees that meet, the smaller one. */
    public Scope and(Scope other) {
        return new Scope(Stream.concat(coveredBy(other), other.coveredBy(this)).toList());
    }

    private Stream<PathRange> coveredBy(Scope other) {
        return ranges.stream().filter(mine -> other.ranges.stream().anyMatch(range -> range.covers(mine)));
    }

    /**
     * The condition for a query, as bound ranges (a bound LIKE would not reach the index): {@code (x >= :lo0 and x <
     * :hi0 or …)}; {@code 1 = 0} for the empty scope.
     *
     * @param expression the path in the query, for example {@code m.homePath}
     */
    public String condition(String expression) {
        if (ranges.isEmpty()) {
            return "1 = 0";
        }
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> expression + " >= :lo" + i + " and " + expression + " < :hi" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Binds what {@link #condition} named. */
    public <Q extends Query> Q bind(Q query) {
        for (var i = 0; i < ranges.size(); i++) {
            query.setParameter("lo" + i, ranges.get(i).lo());
            query.setParameter("hi" + i, ranges.get(i).hi());
        }
        return query;
    }
}
