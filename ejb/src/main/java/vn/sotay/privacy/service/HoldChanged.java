package vn.sotay.privacy.service;

import vn.sotay.privacy.model.LegalHold;
import vn.sotay.shared.model.AuditedFact;

/** A decision keeps data, or no longer does; {@code detail} names the kind, or the member by the opaque id. */
public record HoldChanged(String key, String subject, String detail) implements AuditedFact {
    static HoldChanged placed(LegalHold hold) {
        return new HoldChanged("privacy.hold.placed", hold.publicId(), what(hold));
    }

    static HoldChanged lifted(LegalHold hold) {
        return new HoldChanged("privacy.hold.lifted", hold.publicId(), what(hold));
    }

    private static String what(LegalHold hold) {
        return hold.member()
                .map(member -> hold.kind() + " " + member.publicId())
                .orElse(hold.kind());
    }
}
