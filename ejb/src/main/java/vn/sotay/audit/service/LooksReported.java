package vn.sotay.audit.service;

import vn.sotay.shared.model.AuditedFact;

/** The caller looked at more records on a day than is usual; {@code detail} says of which kind and how many. */
public record LooksReported(String unitPath, String detail) implements AuditedFact {
    @Override
    public String key() {
        return "audit.looks.reported";
    }

    @Override
    public String subject() {
        return null;
    }
}
