package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Ends a unit without units below it.
 *
 * @param unit public id or code
 * @param version of the unit that was read
 * @param successor public id or code of the unit to which its members go; null for a unit without members: its superior
 *     is the successor
 * @param from the first day on which it is no more
 */
public record DissolveUnit(String unit, int version, String successor, LocalDate from, String decision)
        implements Serializable {}
