package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Duration;

/**
 * How wrong passwords are slowed down: policy rows.
 *
 * @param freeTries wrong passwords for one account that cost nothing
 * @param longest the longest wait: long enough to make guessing hopeless, short enough for an honest user
 * @param memory after this long without a failure the count starts again
 * @param sourceAccounts so many accounts may fail from one address within the memory before the address is slowed
 * @param sourceWait how long after a wrong password from such an address the next try from it is heard
 */
public record SignInDelays(int freeTries, Duration longest, Duration memory, int sourceAccounts, Duration sourceWait)
        implements Serializable {
    private static final int MOST_DOUBLINGS = 20;

    /** How long after the last of so many failures the next try is heard: 1, 2, 4, … seconds, at most the longest. */
    public Duration after(long failures) {
        if (failures <= freeTries) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(failures - freeTries - 1, MOST_DOUBLINGS));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
