package vn.sotay.duplicate.model;

/** How two records agree in one trait. */
public enum Agreement {
    /** They say the same. */
    SAME,
    /** They would but for one slip of the hand, or one says less. */
    NEAR,
    /** They say different things. */
    DIFFERENT,
    /** One of them says nothing, which speaks neither for nor against. */
    UNKNOWN
}
