package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * Somebody asked that a spreadsheet whose check broke off be checked again.
 *
 * @param subject public id of the import
 * @param importId its key, for the job
 */
public record ImportCheckAsked(String subject, Long importId, ImportKind kind) implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.checkAsked";
    }
}
