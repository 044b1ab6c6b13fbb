package vn.sotay.roster.web;

/**
 * One fault or warning.
 *
 * @param row as Excel shows it
 * @param column code of the column
 * @param value what is written in the cell
 * @param message in the caller's language
 */
public record FindingJson(int row, String column, String code, String value, String message) {}
