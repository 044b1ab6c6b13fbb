package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.UnitQueries;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.StaleVersion;

/** Several changes of a unit by one decision: all of them, or none. */
@Stateless
@RolesAllowed("user")
public class UnitMergeService {
    @Inject
    UnitEditService edits;

    @Inject
    UnitMoveService moves;

    @Inject
    UnitRepository units;

    @Inject
    UnitQueries rows;

    @Inject
    Caller caller;

    /**
     * Takes over the fields that are given.
     *
     * @param version of the unit that was read
     * @return the public id
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field; {@code shared.required} if nothing is given
     */
    @Requires(UNIT_EDIT)
    public String merge(String idOrCode, int version, UnitPatch patch) {
        var unit = units.get(idOrCode, caller.scope(UNIT_EDIT), version);
        var id = unit.publicId();
        if (!patch.isRenaming() && !patch.isOfRegime() && !patch.isMoving()) {
            throw new InvalidInput("body", "shared.required");
        }
        if (patch.isRenaming()) {
            var name = patch.name() == null ? unit.name() : patch.name();
            var kind = patch.kind() == null ? unit.kind() : patch.kind();
            edits.rename(new RenameUnit(id, version, name, kind, patch.from(), patch.decision()));
        }
        if (patch.isOfRegime()) {
            var mode = patch.rosterMode() == null ? unit.rosterMode() : patch.rosterMode();
            var duty = patch.meetingDuty() == null ? unit.meetingDuty() : patch.meetingDuty();
            edits.setRegime(new SetRegime(id, rows.version(id), mode, duty, patch.from(), patch.decision()));
        }
        if (patch.isMoving()) {
            moves.move(
                    new MoveUnit(id, rows.version(id), patch.superior(), patch.code(), patch.from(), patch.decision()));
        }
        return id;
    }
}
