package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What is wrong in a row of a spreadsheet. */
@Entity
public class ImportFault extends ImportFinding {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private FaultCode code;

    /** For the persistence provider. */
    protected ImportFault() {}

    /** @param row as Excel shows it */
    public ImportFault(Long importId, int row, Finding finding) {
        super(importId, row, finding.column(), finding.value());
        code = FaultCode.valueOf(finding.code());
    }
}
