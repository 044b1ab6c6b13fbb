package vn.sotay.privacy.service;

import vn.sotay.shared.model.AuditedFact;

/** The night's work is done; {@code detail} says how many of what went. */
public record RetentionRan(String detail) implements AuditedFact {
    @Override
    public String key() {
        return "privacy.retention.ran";
    }

    @Override
    public String subject() {
        return null;
    }

    @Override
    public String actor() {
        return "system";
    }
}
