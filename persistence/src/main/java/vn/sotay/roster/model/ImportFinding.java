package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import vn.sotay.shared.model.BaseEntity;

/** Something to be said of one cell of a spreadsheet. */
@MappedSuperclass
public abstract class ImportFinding extends BaseEntity {
    /** How much of the cell is repeated. */
    static final int VALUE_LENGTH = 250;

    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Column(nullable = false, updatable = false, length = 30)
    private String columnCode;

    @Column(updatable = false, length = VALUE_LENGTH)
    private String cellValue;

    /** For the persistence provider. */
    protected ImportFinding() {}

    /**
     * @param row as Excel shows it
     * @param value what is written in the cell; null if that is of no use
     */
    protected ImportFinding(Long importId, int row, String column, String value) {
        this.importId = importId;
        this.sheetRow = row;
        this.columnCode = column;
        this.cellValue = value == null ? null : CellTexts.cut(value, VALUE_LENGTH);
    }
}
