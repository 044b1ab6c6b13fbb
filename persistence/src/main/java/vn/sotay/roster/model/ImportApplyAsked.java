package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * Somebody asked that the accepted rows be written.
 *
 * @param subject public id of the import
 * @param importId its key, for the job
 * @param rows how many wait
 */
public record ImportApplyAsked(String subject, Long importId, ImportKind kind, int rows) implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.applyAsked";
    }

    @Override
    public String detail() {
        return kind + " rows=" + rows;
    }
}
