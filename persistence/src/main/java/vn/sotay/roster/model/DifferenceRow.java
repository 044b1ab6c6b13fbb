package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * One field in which a row and the known person differ.
 *
 * @param row as Excel shows it
 * @param name of the person
 * @param column code of the column
 * @param known what the roster says; null for nothing
 * @param listed what the list says
 */
public record DifferenceRow(Integer row, String name, String column, String known, String listed)
        implements Serializable {}
