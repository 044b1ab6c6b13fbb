package vn.sotay.shared.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a form that could not be taken because the session or the state of the page was gone. It
 * waits in the new session of the same browser for the same account.
 *
 * @param username whose it is; nobody else ever sees it
 * @param address the page it was typed on
 * @param values the parameters of the form; never of a form with a password, never a file
 * @param keptAt in real time
 */
record KeptInput(String username, String address, Map<String, String[]> values, Instant keptAt)
        implements Serializable {
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** Whether it may be shown: to this account, on this page, not too long afterwards. */
    boolean isFor(String account, String page, Instant now) {
        return username.equals(account) && address.equals(page) && now.isBefore(keptAt.plus(LIFE));
    }
}
