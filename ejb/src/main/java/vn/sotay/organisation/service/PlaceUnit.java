package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.organisation.model.UnitKind;

/**
 * Founds a unit.
 *
 * @param superior public id or code
 * @param decision number and date of the decision
 */
public record PlaceUnit(String superior, String code, String name, UnitKind kind, LocalDate from, String decision)
        implements Serializable {}
