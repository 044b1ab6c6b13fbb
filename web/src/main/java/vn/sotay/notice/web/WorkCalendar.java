package vn.sotay.notice.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.sotay.shared.model.Sha256;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.web.Texts;

/**
 * The dated lines of a worklist as days of a calendar: what kind of work, and until when. What the line says of people or
 * units stays in the application, because a calendar is copied to wherever its owner likes.
 */
final class WorkCalendar {
    private static final String OTHER = "notice.feed.other";
    private static final int UID = 32;

    private final String account;
    private final Locale locale;
    private final Instant now;

    WorkCalendar(String account, Locale locale, Instant now) {
        this.account = account;
        this.locale = locale;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** As RFC 5545 writes it. */
    String of(List<WorkItem> work) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//sotay//worklist 1.0//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", Texts.text(locale, "notice.feed.name")));
        var times = new HashMap<String, Integer>();
        for (var item : work) {
            if (item.due() != null) {
                calendar.add(event(item, times));
            }
        }
        return calendar.toString();
    }

    private VEvent event(WorkItem item, Map<String, Integer> times) {
        var event = new VEvent(false);
        var thing = item.title().key() + " " + item.path();
        var again = times.merge(thing, 1, Integer::sum);
        event.add(new Uid(Sha256.hex(account + " " + thing + " " + again).substring(0, UID) + "@sotay"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(item.due()));
        event.add(new Summary(summary(item.title().key())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** By the longest beginning of the line's key that has words without a name in them. */
    private String summary(String key) {
        for (var known = "notice.feed." + key; known.length() > OTHER.length(); ) {
            var words = Texts.text(locale, known);
            if (!words.equals(known)) {
                return words;
            }
            known = known.substring(0, known.lastIndexOf('.'));
        }
        return Texts.text(locale, OTHER);
    }
}
