package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Hangs a unit and all below it under another superior.
 *
 * @param unit public id or code
 * @param version of the unit that was read
 * @param superior public id or code
 * @param code its code there; null: as it is if that fits, else the next free one
 */
public record MoveUnit(String unit, int version, String superior, String code, LocalDate from, String decision)
        implements Serializable {}
