package vn.sotay.roster.model;

import java.util.Set;

/** A column that an import understands, by the wordings of its header. */
public interface ImportColumn {
    /** Its code in faults and messages. */
    String name();

    /** How its header is worded. */
    ColumnHeading heading();

    /** How lists mostly call it: what a message names. */
    default String label() {
        return heading().label();
    }

    /** The folded wordings of its header. */
    default Set<String> wordings() {
        return heading().wordings();
    }

    /** Whether the sheet cannot be used without it. */
    default boolean isNeeded() {
        return heading().needed();
    }
}
