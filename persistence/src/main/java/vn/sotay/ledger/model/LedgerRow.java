package vn.sotay.ledger.model;

import java.io.Serializable;

/** A ledger as lists show it. @param taken how many numbers it has given */
public record LedgerRow(
        String id,
        String unitId,
        String unitCode,
        String unitName,
        DocumentType type,
        String body,
        Integer year,
        Integer taken)
        implements Serializable {
    /** What numbers look like: {@code QĐ/TU}. */
    public String symbol() {
        return type.symbol() + "/" + body;
    }
}
