package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sotay.shared.model.BaseEntity;

/** What is odd in a row that was let in. */
@Entity
public class ImportWarning extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Column(nullable = false, updatable = false, length = 30)
    private String columnCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private WarningCode code;

    @Column(updatable = false, length = 250)
    private String cellValue;

    /** For the persistence provider. */
    protected ImportWarning() {}

    /** @param row as Excel shows it */
    public ImportWarning(Long importId, int row, Finding finding) {
        this.importId = importId;
        this.sheetRow = row;
        this.columnCode = finding.column();
        this.code = WarningCode.valueOf(finding.code());
        this.cellValue = finding.value();
    }
}
