package vn.sotay.transfer.model;

/** From whose point of view: what leaves the scope, or what comes into it. */
public enum TransferSide {
    OUTGOING,
    INCOMING
}
