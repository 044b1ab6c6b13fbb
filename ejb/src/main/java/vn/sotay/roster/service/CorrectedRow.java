package vn.sotay.roster.service;

import java.io.Serializable;

/**
 * A row after its correction.
 *
 * @param others what became of the rows that were corrected with it
 */
public record CorrectedRow(HeldRow row, Corrected others) implements Serializable {}
