package vn.sotay.ledger.service;

import vn.sotay.ledger.model.Ledger;
import vn.sotay.ledger.model.LedgerNumber;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to a ledger or to one of its numbers; {@code detail} is the symbol, or the number as printed. */
record LedgerFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static LedgerFact opened(Ledger ledger) {
        return new LedgerFact("ledger.opened", ledger.publicId(), ledger.unit().path(), ledger.symbol());
    }

    static LedgerFact of(String what, LedgerNumber number) {
        return new LedgerFact(
                "ledger.number." + what,
                number.publicId(),
                number.ledger().unit().path(),
                number.printed());
    }
}
