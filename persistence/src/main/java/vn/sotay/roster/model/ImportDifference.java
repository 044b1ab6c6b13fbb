package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One field in which a row and the known person or unit differ, and whether the list is to be followed there. */
@Entity
public class ImportDifference extends ImportFinding {
    @Column(updatable = false, length = VALUE_LENGTH)
    private String knownValue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DifferenceState state = DifferenceState.OPEN;

    /** For the persistence provider. */
    protected ImportDifference() {}

    /** @param row as Excel shows it */
    public ImportDifference(Long importId, int row, FieldDifference difference) {
        super(importId, row, difference.column(), difference.listed());
        knownValue = difference.known() == null ? null : CellTexts.cut(difference.known(), VALUE_LENGTH);
    }
}
