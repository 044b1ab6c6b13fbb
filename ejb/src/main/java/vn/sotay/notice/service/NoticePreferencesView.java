package vn.sotay.notice.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticePreferences;
import vn.sotay.notice.model.NoticeRhythm;

/**
 * How the caller wants to be told.
 *
 * @param version to be named when they are changed
 * @param weekday 1 Monday … 7 Sunday
 * @param email null: none given
 * @param feedMadeAt when the key of the calendar was made; null: there is none
 * @param mailOn whether this installation sends mail at all
 */
public record NoticePreferencesView(
        Integer version,
        NoticeRhythm rhythm,
        Integer weekday,
        String email,
        List<NoticeKind> mailed,
        Instant feedMadeAt,
        Boolean mailOn)
        implements Serializable {
    static NoticePreferencesView of(NoticePreferences preferences, boolean mailOn) {
        return new NoticePreferencesView(
                preferences.version(),
                preferences.rhythm(),
                preferences.weekday(),
                preferences.email().orElse(null),
                preferences.mailed().stream().sorted().toList(),
                preferences.feedMadeAt().orElse(null),
                mailOn);
    }
}
