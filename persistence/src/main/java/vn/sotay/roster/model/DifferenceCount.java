package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * How many rows differ from the roster in one column.
 *
 * @param column its code
 * @param rows that are not applied yet
 * @param chosen how many of them follow the list
 */
public record DifferenceCount(String column, Long rows, Long chosen) implements Serializable {
    /** Whether the list can be followed in this column. */
    public boolean mayBeChosen() {
        return !ImportDifferenceRepository.NEVER.contains(column);
    }

    /** Whether some still keep the roster's word. */
    public boolean isOpen() {
        return mayBeChosen() && chosen < rows;
    }
}
