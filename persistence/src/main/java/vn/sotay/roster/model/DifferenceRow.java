package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * One field in which a row and the known person or unit differ.
 *
 * @param key of the difference
 * @param row as Excel shows it
 * @param name of the person or unit
 * @param column code of the column
 * @param known what the roster says; null for nothing
 * @param listed what the list says
 */
public record DifferenceRow(
        Long key, Integer row, String name, String column, String known, String listed, DifferenceState state)
        implements Serializable {
    /** Where it stands, for the pages beside it. */
    public String place() {
        return new SheetPlace(row, key).toString();
    }

    /** Whether the list can be followed here: another unit is a transfer and no correction. */
    public boolean mayBeChosen() {
        return state != DifferenceState.APPLIED && !ImportDifferenceRepository.NEVER.contains(column);
    }

    /** Whether the list is to be followed here. */
    public boolean isChosen() {
        return state == DifferenceState.CHOSEN;
    }
}
