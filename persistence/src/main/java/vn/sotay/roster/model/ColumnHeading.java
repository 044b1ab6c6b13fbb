package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the header of a column is worded.
 *
 * @param needed whether a sheet cannot be used without the column
 * @param label how lists mostly call it: what a message names
 * @param wordings all that it is called, folded, letters and digits only, words parted by single spaces
 */
public record ColumnHeading(boolean needed, String label, Set<String> wordings) implements Serializable {
    /** @param wordings as written, the one for messages first */
    static ColumnHeading of(boolean needed, String... wordings) {
        return new ColumnHeading(
                needed,
                wordings[0],
                Arrays.stream(wordings).map(HeaderRecogniser::plain).collect(Collectors.toUnmodifiableSet()));
    }
}
