package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sotay.shared.model.BaseEntity;

/** What is wrong in a row of a spreadsheet. */
@Entity
public class ImportFault extends BaseEntity {
    /** How much of the cell is repeated. */
    static final int VALUE_LENGTH = 250;

    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Column(nullable = false, updatable = false, length = 30)
    private String columnCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private FaultCode code;

    @Column(updatable = false, length = 250)
    private String cellValue;

    /** For the persistence provider. */
    protected ImportFault() {}

    /** @param row as Excel shows it */
    public ImportFault(Long importId, int row, Finding finding) {
        this.importId = importId;
        this.sheetRow = row;
        this.columnCode = finding.column();
        this.code = FaultCode.valueOf(finding.code());
        this.cellValue = finding.value();
    }
}
