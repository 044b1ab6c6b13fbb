package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;

/**
 * Sets how much of a unit's roster is kept and whether it has to meet.
 *
 * @param unit public id or code
 * @param version of the unit that was read
 * @param decision the reason, with number and date of the decision
 */
public record SetRegime(String unit, int version, RosterMode mode, MeetingDuty duty, LocalDate from, String decision)
        implements Serializable {}
