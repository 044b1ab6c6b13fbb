package vn.sotay.ledger.model;

/** Kinds of documents that are numbered, by their symbol (HD 36-HD/VPTW, 2018; letters of introduction by practice, unconfirmed). */
public enum DocumentType {
    RESOLUTION("NQ"),
    DECISION("QĐ"),
    CONCLUSION("KL"),
    REGULATION("QC"),
    NOTICE("TB"),
    REPORT("BC"),
    PLAN("KH"),
    GUIDANCE("HD"),
    SUBMISSION("TTr"),
    OFFICIAL_LETTER("CV"),
    INTRODUCTION("GT");

    private final String symbol;

    DocumentType(String symbol) {
        this.symbol = symbol;
    }

    /** What stands between number and body. */
    public String symbol() {
        return symbol;
    }
}
