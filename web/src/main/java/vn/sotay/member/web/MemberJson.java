package vn.sotay.member.web;

import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.web.IsoDate;

/**
 * A person in a list.
 *
 * @param birthDate as precisely as it is known
 * @param cardNumber the digits, without the dot
 * @param conflict what has to be looked at; null if nothing
 */
public record MemberJson(
        String id,
        String fullName,
        String birthDate,
        String cardNumber,
        Standing status,
        Participation participation,
        UnitRef unit,
        MemberConflict.Kind conflict) {
    static MemberJson of(MemberRow row) {
        return new MemberJson(
                row.id(),
                row.fullName(),
                IsoDate.of(row.birth()),
                row.cardNumber(),
                row.standing(),
                row.participation(),
                row.unit(),
                row.conflict());
    }
}
