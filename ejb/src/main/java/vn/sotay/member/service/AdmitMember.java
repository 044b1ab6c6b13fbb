package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/**
 * Takes somebody into the roster by hand.
 *
 * @param unit public id or code of the home
 * @param from the first day on which home and state are known; null for today
 */
public record AdmitMember(
        String unit, MemberTexts texts, Standing standing, Participation participation, LocalDate from)
        implements Serializable {}
