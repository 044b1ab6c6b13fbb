package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.List;

/**
 * The columns of a sheet that somebody has to explain.
 *
 * @param kind what it lists
 * @param columns from column A on, those without a wording left out
 * @param choices codes of the columns that it may have
 * @param needed codes of those without which it cannot be used
 */
public record SheetColumns(
        vn.sotay.roster.model.ImportKind kind, List<Column> columns, List<String> choices, List<String> needed)
        implements Serializable {
    /**
     * One column.
     *
     * @param place from 0
     * @param wording of its header
     * @param samples what stands in its first rows
     * @param guess code of what it may mean; null if nothing is like it
     */
    public record Column(int place, String wording, List<String> samples, String guess) implements Serializable {
        /** Its letter, as Excel shows it. */
        public String letter() {
            return place < 26 ? String.valueOf((char) ('A' + place)) : "A" + (char) ('A' + place - 26);
        }
    }
}
