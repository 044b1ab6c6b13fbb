package vn.sotay.roster.model;

import java.io.Serializable;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;

/**
 * One row of a list of units after the check of its own cells.
 *
 * @param row as Excel shows it
 * @param superior the code above it: as written, else the code without its last group; null for the top
 * @param kind null if the word is none of the kinds
 * @param armed whether the row says that the unit and all below it are armed forces
 */
public record CheckedUnit(
        int row,
        String code,
        String superior,
        String name,
        UnitKind kind,
        boolean armed,
        PartialDate founded,
        RowFindings findings)
        implements Serializable {
    /** How deep it lies by its code: superiors come before their sub-units. */
    public int depth() {
        return (int) code.chars().filter(c -> c == '.').count();
    }
}
