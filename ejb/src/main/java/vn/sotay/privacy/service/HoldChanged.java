package vn.sotay.privacy.service;

import vn.sotay.privacy.model.LegalHold;
import vn.sotay.shared.model.AuditedFact;

/** A decision keeps a kind of data, or no longer does; {@code detail} names the kind. */
public record HoldChanged(String key, String subject, String detail) implements AuditedFact {
    static HoldChanged placed(LegalHold hold) {
        return new HoldChanged("privacy.hold.placed", hold.publicId(), hold.kind());
    }

    static HoldChanged lifted(LegalHold hold) {
        return new HoldChanged("privacy.hold.lifted", hold.publicId(), hold.kind());
    }
}
