package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/**
 * Changes standing or participation by a decision.
 *
 * @param version of the record that was looked at
 * @param from the first day of the new state
 * @param number the decision's number
 * @param decidedOn its date
 */
public record DecideStatus(
        String id,
        int version,
        Standing standing,
        Participation participation,
        LocalDate from,
        String number,
        LocalDate decidedOn)
        implements Serializable {}
