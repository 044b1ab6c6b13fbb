package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.organisation.model.UnitKind;

/**
 * Gives a unit another name or kind.
 *
 * @param unit public id or code
 * @param version of the unit that was read
 */
public record RenameUnit(String unit, int version, String name, UnitKind kind, LocalDate from, String decision)
        implements Serializable {}
