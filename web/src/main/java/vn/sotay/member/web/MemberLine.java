package vn.sotay.member.web;

import java.util.List;

/**
 * One person in the table of members/list.xhtml, in words.
 *
 * @param address the page of the record
 * @param cells one for each column beside the name
 */
public record MemberLine(String address, String name, List<Cell> cells) {
    /**
     * A cell.
     *
     * @param column what shows, how it is headed and laid out
     * @param text empty for "not known", and where a badge says it
     * @param badge null for a column of text
     */
    public record Cell(Column column, String text, Badge badge) {}

    /** A column as the page shows it. */
    public record Column(String label, String style) {}

    /** A state: {@code style} colours it, {@code icon} and {@code text} say it. */
    public record Badge(String style, String icon, String text) {}
}
