package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * The accepted rows of a spreadsheet are in the roster.
 *
 * @param subject public id of the import
 * @param actor username of who asked for it: a job has no caller
 * @param rows how many were written
 */
public record ImportApplied(String subject, String actor, ImportKind kind, int rows) implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.applied";
    }

    @Override
    public String detail() {
        return kind + " rows=" + rows;
    }
}
