package vn.sotay.indicator.model;

import java.io.Serializable;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.RosterMode;

/**
 * All that indicators ask of a member on the day on which a period is counted.
 *
 * @param rosterMode of the home unit on that day
 * @param participation on that day
 * @param smartphone as the record said on that day
 * @param registered whether the account was activated by then
 * @param opened whether the member signed in on a day of the period, by then
 */
public record Situation(
        RosterMode rosterMode, Participation participation, Smartphone smartphone, boolean registered, boolean opened)
        implements Serializable {}
