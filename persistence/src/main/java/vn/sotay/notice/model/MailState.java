package vn.sotay.notice.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** How far a mail has come (ADR 0028). */
public enum MailState {
    /** Written, and not yet handed to a server. */
    PENDING,
    /** A server of ours is handing it over. Found after a crash, nobody knows how far it came. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server did not want it, for good. */
    REFUSED,
    /** Perhaps it went, perhaps not: it is not sent again. */
    UNCERTAIN,
    /** The administrator has seen that it is uncertain or refused. */
    SETTLED;

    /** What may follow. */
    public Set<MailState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(SENDING);
            case SENDING -> EnumSet.of(SENT, PENDING, REFUSED, UNCERTAIN);
            case REFUSED, UNCERTAIN -> EnumSet.of(SETTLED);
            case SENT, SETTLED -> EnumSet.noneOf(MailState.class);
        };
    }

    /** Whether somebody should look at it. */
    public boolean isOpen() {
        return next().contains(SETTLED);
    }

    MailState to(MailState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("notice.mail.illegal", this, target);
        }
        return target;
    }
}
