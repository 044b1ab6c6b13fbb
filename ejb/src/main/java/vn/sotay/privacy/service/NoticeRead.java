package vn.sotay.privacy.service;

import vn.sotay.shared.model.AuditedFact;

/** Somebody said to have read the notice; {@code subject} is the account, {@code detail} the edition. */
public record NoticeRead(String subject, String detail) implements AuditedFact {
    @Override
    public String key() {
        return "privacy.notice.read";
    }
}
