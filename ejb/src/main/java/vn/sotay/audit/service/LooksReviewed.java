package vn.sotay.audit.service;

import vn.sotay.shared.model.AuditedFact;

/** Somebody asked why so many records were looked at, and wrote the answer down; {@code subject} is the alert. */
public record LooksReviewed(String subject, String unitPath) implements AuditedFact {
    @Override
    public String key() {
        return "audit.looks.reviewed";
    }
}
