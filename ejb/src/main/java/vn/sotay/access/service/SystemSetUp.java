package vn.sotay.access.service;

import vn.sotay.shared.model.AuditedFact;

/** The empty system was set up; {@code subject} is the top unit. */
public record SystemSetUp(String subject, String unitPath, String actor) implements AuditedFact {
    @Override
    public String key() {
        return "access.systemSetUp";
    }
}
