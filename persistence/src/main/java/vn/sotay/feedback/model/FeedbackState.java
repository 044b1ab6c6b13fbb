package vn.sotay.feedback.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** How far feedback has come. */
public enum FeedbackState {
    /** Nobody has taken it up. */
    NEW,
    /** Read, and to be worked on. */
    TRIAGED,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** The writer was told. */
    ANSWERED;

    /** What may follow. */
    public Set<FeedbackState> next() {
        return switch (this) {
            case NEW -> EnumSet.of(TRIAGED, IN_PROGRESS, ANSWERED);
            case TRIAGED -> EnumSet.of(IN_PROGRESS, ANSWERED);
            case IN_PROGRESS -> EnumSet.of(ANSWERED);
            case ANSWERED -> EnumSet.noneOf(FeedbackState.class);
        };
    }

    FeedbackState to(FeedbackState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("feedback.illegal", this, target);
        }
        return target;
    }
}
