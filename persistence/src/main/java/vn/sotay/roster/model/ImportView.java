package vn.sotay.roster.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An import as lists and its own page show it.
 *
 * @param id public id
 * @param rowsExpected rows of the sheet with empty ones and titles, by which reading is measured
 * @param rowsRead the row up to which it is read
 * @param rows rows that speak of a unit or a person
 * @param held how many of them wait for a correction
 * @param toApply how many are to be written, once applying was asked for
 * @param applied how many are
 * @param phaseStartedAt when reading or writing began
 * @param problem message key of why it was rejected or failed; null otherwise
 */
public record ImportView(
        String id,
        ImportKind kind,
        ImportState state,
        String fileName,
        Long fileSize,
        String uploadedBy,
        Instant uploadedAt,
        LocalDate trueAsOf,
        Integer rowsExpected,
        Integer rowsRead,
        Integer rows,
        Integer held,
        Integer toApply,
        Integer applied,
        Instant phaseStartedAt,
        Instant progressedAt,
        Instant finishedAt,
        String problem,
        String problemDetail)
        implements Serializable {
    /** Rows that may be written. */
    public int accepted() {
        return rows - held;
    }

    /** How much of the running phase is done; the whole of it when none is running. */
    public int done() {
        return state == ImportState.APPLYING || state == ImportState.APPLIED
                ? applied
                : Math.min(rowsRead, rowsExpected);
    }

    /** How much the running phase is. */
    public int total() {
        return state == ImportState.APPLYING || state == ImportState.APPLIED ? toApply : rowsExpected;
    }

    /** Part of the running phase that is done, 0 to 1. */
    public double progress() {
        if (state == ImportState.READY || state == ImportState.APPLIED) {
            return 1;
        }
        return total() == 0 ? 0 : Math.min(1, (double) done() / total());
    }

    /** Rows per second of the phase so far; 0 before anything is known. */
    public long rate() {
        if (phaseStartedAt == null || progressedAt == null) {
            return 0;
        }
        var millis = progressedAt.toEpochMilli() - phaseStartedAt.toEpochMilli();
        return millis <= 0 ? 0 : done() * 1000L / millis;
    }

    /** Seconds that the phase will still take at this rate; 0 if nothing is known or nothing is left. */
    public long secondsLeft() {
        return rate() == 0 ? 0 : Math.max(0, (total() - done() + rate() - 1) / rate());
    }
}
