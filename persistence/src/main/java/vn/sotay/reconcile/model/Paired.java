package vn.sotay.reconcile.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who is who.
 *
 * @param pairs people of the unit with their rows, in the order of the rows
 * @param elsewhere rows that speak of people whose home is in another unit
 * @param questions who may be one, the likeliest first; both still stand among the missing
 * @param unlisted people whom no row speaks of
 * @param unknown rows that speak of nobody known
 */
public record Paired(
        List<Pair> pairs,
        List<Pair> elsewhere,
        List<Pair> questions,
        List<KnownPerson> unlisted,
        List<ListedRow> unknown)
        implements Serializable {
    public Paired {
        pairs = List.copyOf(pairs);
        elsewhere = List.copyOf(elsewhere);
        questions = List.copyOf(questions);
        unlisted = List.copyOf(unlisted);
        unknown = List.copyOf(unknown);
    }
}
