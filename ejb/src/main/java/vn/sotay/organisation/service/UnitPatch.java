package vn.sotay.organisation.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;

/**
 * Some fields of a unit that become different by one decision; null: it stays as it is.
 *
 * @param superior public id or code
 * @param code only together with a superior
 */
public record UnitPatch(
        String name,
        UnitKind kind,
        String superior,
        String code,
        RosterMode rosterMode,
        MeetingDuty meetingDuty,
        LocalDate from,
        String decision)
        implements Serializable {
    boolean isRenaming() {
        return name != null || kind != null;
    }

    boolean isMoving() {
        return superior != null || code != null;
    }

    boolean isOfRegime() {
        return rosterMode != null || meetingDuty != null;
    }
}
