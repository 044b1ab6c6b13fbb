package vn.sotay.privacy.service;

import vn.sotay.privacy.model.PrivacyNotice;
import vn.sotay.shared.model.AuditedFact;

/** An edition of the notice was published or taken back; {@code subject} counts it, {@code detail} is its first day. */
record NoticePublished(String key, String subject, String detail) implements AuditedFact {
    static NoticePublished of(String what, PrivacyNotice notice) {
        return new NoticePublished(
                "privacy.notice." + what,
                String.valueOf(notice.edition()),
                notice.validFrom().toString());
    }
}
