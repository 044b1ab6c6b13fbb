package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * Somebody took the rows of an import that were held or warned of as a spreadsheet.
 *
 * @param subject public id of the import
 */
public record FaultSheetTaken(String subject) implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.faultSheetTaken";
    }
}
