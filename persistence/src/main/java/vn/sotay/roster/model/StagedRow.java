package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import vn.sotay.shared.model.BaseEntity;

/** A row of a spreadsheet, read and checked, that waits to be applied. Keys, not references: it is a copy. */
@MappedSuperclass
public abstract class StagedRow extends BaseEntity {
    @Column(nullable = false, updatable = false)
    private Long importId;

    @Column(nullable = false, updatable = false)
    private int sheetRow;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private StagedState state;

    /** For the persistence provider. */
    protected StagedRow() {}

    /** @param sheetRow as Excel shows it */
    protected StagedRow(Long importId, int sheetRow) {
        this.importId = importId;
        this.sheetRow = sheetRow;
    }

    final void turn(StagedState next) {
        state = next;
    }

    /** As Excel shows it. */
    public int sheetRow() {
        return sheetRow;
    }

    /** What becomes of it. */
    public StagedState state() {
        return state;
    }
}
