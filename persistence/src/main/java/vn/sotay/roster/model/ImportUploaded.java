package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * A spreadsheet came in.
 *
 * @param subject public id of the import
 * @param importId its key, for the job that checks it
 * @param sha256 of the file
 * @param understood whether its columns are, so that it can be checked
 */
public record ImportUploaded(String subject, Long importId, ImportKind kind, String sha256, boolean understood)
        implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.uploaded";
    }

    @Override
    public String detail() {
        return kind + " sha256=" + sha256;
    }
}
