package vn.sotay.transfer.model;

/** Between whom a transfer goes. */
public enum TransferDirection {
    /** Both units are of the province and keep rows. */
    WITHIN,
    /** To a unit elsewhere, or to one that is kept as totals only: the member leaves the roster. */
    OUT,
    /** From a unit elsewhere. */
    IN
}
