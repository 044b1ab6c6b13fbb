package vn.sotay.roster.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far an import has come. The counters move with each chunk, in the chunk's own transaction, so that what they say is
 * what is stored: after a crash the work goes on where they stand. Instants are real time.
 */
@Embeddable
public class ImportProgress implements Serializable {
    @Column(nullable = false)
    private int rowsExpected;

    @Column(nullable = false)
    private int rowsRead;

    @Column(nullable = false)
    private int rowsListed;

    @Column(nullable = false)
    private int rowsHeld;

    @Column(nullable = false)
    private int rowsToApply;

    @Column(nullable = false)
    private int appliedUpTo;

    @Column(nullable = false)
    private int rowsApplied;

    private Instant phaseStartedAt;

    private Instant progressedAt;

    private Instant finishedAt;

    /** For the persistence provider. */
    protected ImportProgress() {}

    ImportProgress(int rowsExpected, Instant now) {
        this.rowsExpected = rowsExpected;
        this.progressedAt = now;
    }

    void start(Instant now) {
        phaseStartedAt = now;
        progressedAt = now;
        finishedAt = null;
    }

    void touch(Instant now) {
        progressedAt = now;
    }

    void finish(Instant now) {
        progressedAt = now;
        finishedAt = now;
    }

    /** A chunk of rows is staged. */
    public void read(int lastRow, int listed, int held, Instant now) {
        rowsRead = Math.max(rowsRead, lastRow);
        rowsListed += listed;
        rowsHeld += held;
        progressedAt = now;
    }

    void readAll() {
        rowsRead = Math.max(rowsRead, rowsExpected);
        rowsExpected = rowsRead;
    }

    /** A held row is right now. */
    public void corrected() {
        rowsHeld--;
    }

    /** So many rows are to be written beside those that are. */
    public void expect(int rows) {
        rowsToApply = rowsApplied + rows;
    }

    /** A chunk of rows, the last of them this one, is in the roster. */
    public void wrote(int lastRow, int rows, Instant now) {
        appliedUpTo = Math.max(appliedUpTo, lastRow);
        rowsApplied += rows;
        progressedAt = now;
    }

    /** The row up to which everything is staged. */
    public int rowsRead() {
        return rowsRead;
    }

    /** The sheet's row up to which every accepted row is in the roster: a restart goes on behind it. */
    public int appliedUpTo() {
        return appliedUpTo;
    }

    /** How many rows are written. */
    public int rowsApplied() {
        return rowsApplied;
    }

    /** Rows that speak of somebody. */
    public int rowsListed() {
        return rowsListed;
    }
}
