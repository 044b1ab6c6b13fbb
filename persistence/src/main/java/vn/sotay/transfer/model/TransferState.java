package vn.sotay.transfer.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** How far a transfer has come. */
public enum TransferState {
    /** Asked for; who decides in the sending unit has not said yes. */
    REQUESTED,
    /** Decided; the letter of introduction is to be issued. */
    RELEASED,
    /** The letter is issued; the receiving unit has not taken the member in. */
    IN_TRANSIT,
    /** The receiving unit has the member. */
    ACCEPTED,
    /** The sending unit, or who asked, took it back. */
    RECALLED,
    /** One of the units said no, with a reason. */
    REFUSED,
    /** The letter was not presented in time. */
    EXPIRED;

    /** What may follow. A letter that was taken back because it was wrong makes room for another one. */
    public Set<TransferState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(RELEASED, RECALLED, REFUSED);
            case RELEASED -> EnumSet.of(IN_TRANSIT, RECALLED);
            case IN_TRANSIT -> EnumSet.of(RELEASED, ACCEPTED, RECALLED, REFUSED, EXPIRED);
            case ACCEPTED, RECALLED, REFUSED, EXPIRED -> EnumSet.noneOf(TransferState.class);
        };
    }

    TransferState to(TransferState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("transfer.illegal", this, target);
        }
        return target;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
