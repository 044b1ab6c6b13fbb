package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Hangs a unit and all below it under another superior.
 *
 * @param unit public id or code
 * @param superior public id or code
 */
public record MoveUnit(String unit, String superior, LocalDate from, String decision) implements Serializable {}
