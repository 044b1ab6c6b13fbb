package vn.sotay.shared.model;

import java.time.Duration;

/** Too many tries or too many at once. REST answers 429 with {@code Retry-After}. */
public class SlowDown extends RuleViolation {
    private final Duration retryAfter;

    /** @param retryAfter how long to wait before the next try can succeed; rounded up to seconds for the user */
    public SlowDown(String key, Duration retryAfter) {
        super(key, Math.max(1, retryAfter.plusMillis(999).toSeconds()));
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
