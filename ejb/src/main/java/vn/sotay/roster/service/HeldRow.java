package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.UnitGuess;

/**
 * A row of a list of members, to be corrected.
 *
 * @param row as Excel shows it
 * @param version for the {@code ETag}
 * @param texts its cells; what could not be read, as it was written
 * @param faults what is wrong in it
 * @param warnings what is odd in it
 * @param units that may be meant if the row names one that nobody knows
 * @param alike how many other held rows have the same fault for the same text, by column
 */
public record HeldRow(
        int row,
        int version,
        StagedState state,
        Map<MemberColumn, String> texts,
        List<FaultRow> faults,
        List<FaultRow> warnings,
        List<UnitGuess> units,
        Map<MemberColumn, Integer> alike)
        implements Serializable {
    /** Whether it still waits. */
    public boolean isHeld() {
        return state == StagedState.HELD;
    }
}
