package vn.sotay.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sotay.shared.model.SlowDown;
import vn.sotay.shared.service.RealTime;

/** Calendars ask each some minutes; whoever asks more often than this on one server waits. */
@ApplicationScoped
public class FeedThrottle {
    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    @RealTime
    Clock clock;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private volatile long window;

    /** @throws SlowDown {@code notice.feed.often} */
    public void ask(String who) {
        var now = clock.millis() / WINDOW.toMillis();
        if (now != window) {
            window = now;
            asked.clear();
        }
        if (asked.merge(who, 1, Integer::sum) > MOST) {
            throw new SlowDown("notice.feed.often", WINDOW);
        }
    }
}
