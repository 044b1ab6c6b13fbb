package vn.sotay.ledger.model;

import java.io.Serializable;
import java.time.Instant;

/** Numbers of a ledger that have no document yet, and since when the oldest of them. */
public record OpenNumbers(String ledgerId, String unitName, DocumentType type, Long count, Instant since)
        implements Serializable {}
