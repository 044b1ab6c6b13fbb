package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * How many rows have a fault or a warning.
 *
 * @param code its code
 * @param rows each row once
 */
public record CodeCount(String code, Long rows) implements Serializable {}
