package vn.sotay.roster.model;

import java.io.Serializable;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/**
 * One row of a list of members after the check of its own cells.
 *
 * @param row as Excel shows it
 * @param details canonical values; a cell that could not be read is null here and a finding there
 * @param unitCode as written, without spaces
 * @param unitId null if the unit is unknown or sealed
 */
public record CheckedMember(
        int row,
        MemberDetails details,
        Standing standing,
        Participation participation,
        String unitCode,
        Long unitId,
        RowFindings findings)
        implements Serializable {}
