package vn.sotay.roster.model;

import java.util.Set;

/** A column that an import understands, by the wordings of its header. */
public interface ImportColumn {
    /** Its code in faults and messages. */
    String name();

    /** How lists mostly call it: what a message names. */
    String label();

    /** The folded wordings, letters and digits only, words parted by single spaces. */
    Set<String> wordings();

    /** Whether the sheet cannot be used without it. */
    boolean isNeeded();
}
