package vn.sotay.duplicate.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.duplicate.model.Likeness;
import vn.sotay.duplicate.model.PairState;

/**
 * A pair side by side.
 *
 * @param stamp of the pair and both records as they were read: whoever decides says it, and is told if somebody was faster
 * @param whole whether sensitive fields are shown, and can be chosen
 * @param undoUntil the last day on which the merge can be undone; null unless it can
 */
public record PairView(
        String id,
        String stamp,
        PairState state,
        int score,
        Likeness likeness,
        boolean whole,
        RecordSide first,
        RecordSide second,
        LocalDate undoUntil)
        implements Serializable {}
