package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import vn.sotay.shared.model.BaseEntity;

/** One field in which a row and the known person differ. */
@Entity
public class ImportDifference extends BaseEntity {
    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Column(nullable = false, updatable = false, length = 30)
    private String columnCode;

    @Column(updatable = false, length = 250)
    private String knownValue;

    @Column(updatable = false, length = 250)
    private String listedValue;

    /** For the persistence provider. */
    protected ImportDifference() {}

    /** @param row as Excel shows it */
    public ImportDifference(Long importId, int row, FieldDifference difference) {
        this.importId = importId;
        this.sheetRow = row;
        this.columnCode = difference.column();
        this.knownValue = difference.known() == null ? null : CellTexts.cut(difference.known(), 250);
        this.listedValue = CellTexts.cut(difference.listed(), 250);
    }
}
