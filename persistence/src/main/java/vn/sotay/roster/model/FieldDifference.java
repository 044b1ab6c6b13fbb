package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * One field that is not the same.
 *
 * @param column code of the column
 * @param known what the roster says, as shown; null for nothing
 * @param listed what the list says, as shown
 */
public record FieldDifference(String column, String known, String listed) implements Serializable {}
