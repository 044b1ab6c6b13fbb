package vn.sotay.shared.model;

/** Where a fact in time came from: an imported fact is true from its "true as at" day only, not before. */
public enum Origin {
    /** Set up or entered here. */
    ENTERED,
    /** Taken from a spreadsheet. */
    IMPORT,
    /** Made up for the demonstration. */
    DEMONSTRATION
}
