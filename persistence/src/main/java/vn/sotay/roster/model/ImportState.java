package vn.sotay.roster.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** The life of an import (docs/definitions.md). CHECKING and APPLYING go on after a restart of the server. */
public enum ImportState {
    /** The file is here and is a spreadsheet. */
    UPLOADED,
    /** A needed column was not recognised: somebody says which it is. */
    MAPPING,
    /** Rows are being read, checked and staged. */
    CHECKING,
    /** Checked: somebody looks at it and applies it. */
    READY,
    /** Accepted rows are being written. */
    APPLYING,
    /** Every accepted row is in the roster; held ones stay in the correction list. */
    APPLIED,
    /** The file cannot be used: no header, a needed column missing, no rows. */
    REJECTED,
    /** Something broke that is no fault of the file. */
    FAILED;

    /** The server is at work on these. */
    static final Set<ImportState> RUNNING = EnumSet.of(UPLOADED, CHECKING, APPLYING);

    /** What may follow. A failed import is tried again; an applied one takes corrected rows in a further round. */
    public Set<ImportState> next() {
        return switch (this) {
            case UPLOADED -> EnumSet.of(MAPPING, CHECKING, REJECTED, FAILED);
            case MAPPING -> EnumSet.of(CHECKING, REJECTED);
            case CHECKING -> EnumSet.of(READY, REJECTED, FAILED);
            case READY -> EnumSet.of(APPLYING, REJECTED);
            case APPLYING -> EnumSet.of(APPLIED, FAILED);
            case APPLIED -> EnumSet.of(APPLYING);
            case FAILED -> EnumSet.of(CHECKING, APPLYING);
            case REJECTED -> EnumSet.noneOf(ImportState.class);
        };
    }

    /** Whether the server is at work on it. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    ImportState to(ImportState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("roster.import.illegal", this, target);
        }
        return target;
    }
}
