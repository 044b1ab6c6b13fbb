package vn.sotay.access.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose password was right in this browser a moment ago, and whose code is still missing. */
@SessionScoped
public class HalfWay implements Serializable {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private String username;
    private Instant since;

    /** The password was right. */
    public void begin(String whose, Instant now) {
        username = whose;
        since = now;
    }

    /** Begins anew, or the sign-in is done. */
    public void forget() {
        username = null;
    }

    /** Whose it is; empty when there is nobody, or too long ago. */
    public Optional<String> username(Instant now) {
        return Optional.ofNullable(username).filter(name -> now.isBefore(since.plus(LIFE)));
    }
}
