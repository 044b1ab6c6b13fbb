package vn.sotay.indicator.web;

import java.io.Serializable;
import java.util.List;

/**
 * A unit in the table of units and periods.
 *
 * @param path its own page; null for units that tell nothing
 * @param sum whether it is the unit that holds the others
 */
public record HeatRow(String name, String path, boolean sum, List<HeatCell> cells) implements Serializable {
    /**
     * One period of it.
     *
     * @param text the share without a digit after the comma, or a dash
     * @param words the whole: unit, period, share and numbers
     * @param styles the step from far behind to reached, and what of it a phone leaves out
     * @param path the page that explains it; null where there is nothing to explain
     */
    public record HeatCell(String text, String words, String styles, String path) implements Serializable {}
}
