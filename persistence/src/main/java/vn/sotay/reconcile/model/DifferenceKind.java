package vn.sotay.reconcile.model;

/** What the real list and the roster do not agree about; the names are those of the interface (docs/api.md). */
public enum DifferenceKind {
    /** The roster knows somebody whom the list does not name. */
    MISSING_FROM_FILE,
    /** The list names somebody whom the roster does not know. */
    MISSING_FROM_SYSTEM,
    /** The list places somebody in another unit. */
    MOVED,
    /** Other fields are not the same. */
    DIFFERS,
    /** Nothing but dates that the list says more precisely. */
    REFINES
}
