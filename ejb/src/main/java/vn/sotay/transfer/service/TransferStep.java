package vn.sotay.transfer.service;

/** What the caller may do with a transfer now; the word of REST is the name in small letters. */
public enum TransferStep {
    RELEASE,
    SEND,
    ACCEPT,
    REFUSE,
    RECALL,
    RETURN
}
