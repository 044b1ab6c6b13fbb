package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What is odd in a row that was let in. */
@Entity
public class ImportWarning extends ImportFinding {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private WarningCode code;

    /** For the persistence provider. */
    protected ImportWarning() {}

    /** @param row as Excel shows it */
    public ImportWarning(Long importId, int row, Finding finding) {
        super(importId, row, finding.column(), finding.value());
        code = WarningCode.valueOf(finding.code());
    }
}
