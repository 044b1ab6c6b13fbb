package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * A fault that several held rows share: corrected once for all of them.
 *
 * @param column code of the column
 * @param code of the fault
 * @param value what is written in the cells
 * @param firstRow the first of the rows, as Excel shows it
 */
public record SharedFault(String column, String code, String value, Integer firstRow, Long rows)
        implements Serializable {}
