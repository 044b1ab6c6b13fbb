package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.StagedState;

/**
 * A row of a list of members, to be corrected.
 *
 * @param row as Excel shows it
 * @param version for the {@code ETag}
 * @param texts its cells; what could not be read, as it was written
 * @param faults what was found in it
 */
public record HeldRow(int row, int version, StagedState state, Map<MemberColumn, String> texts, List<FaultRow> faults)
        implements Serializable {}
