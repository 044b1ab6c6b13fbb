package vn.sotay.access.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import vn.sotay.access.service.Arrival;

/** This browser was sent to the provider: the secret by which it is known again, and where it wanted to go. */
@SessionScoped
public class ProviderVisit implements Serializable {
    private String secret;
    private String to;
    private Arrival turnedAway;

    /** @param to where to go afterwards, as it was asked for */
    void begin(String newSecret, String wanted) {
        secret = newSecret;
        to = wanted;
        turnedAway = null;
    }

    /** The secret, this once; empty when nobody was sent from here. */
    Optional<String> take() {
        var taken = Optional.ofNullable(secret);
        secret = null;
        return taken;
    }

    String to() {
        return to;
    }

    /** Not let in; the page says why. */
    void turnAway(Arrival arrival) {
        turnedAway = arrival;
    }

    /** Why one was not let in; empty when nobody was turned away here. */
    Optional<Arrival> turnedAway() {
        return Optional.ofNullable(turnedAway);
    }
}
