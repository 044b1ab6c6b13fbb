package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * Something found in a cell.
 *
 * @param column the code of the column
 * @param code a {@link FaultCode} or {@link WarningCode} by name
 * @param value what is written there
 */
public record Finding(String column, String code, String value) implements Serializable {}
