package vn.sotay.access.service;

import vn.sotay.shared.model.AuditedFact;

/** Somebody asked for what he may not do; {@code detail} names the rights and the operation. */
public record AccessRefused(String detail) implements AuditedFact {
    @Override
    public String key() {
        return "access.refused";
    }

    @Override
    public String subject() {
        return null;
    }
}
