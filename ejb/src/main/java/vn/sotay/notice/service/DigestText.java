package vn.sotay.notice.service;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.UnmailedNotice;

/** What a mail says: how many notices of each kind, and where to read them. Nobody's name, and nothing of what they say. */
final class DigestText {
    /** Where the application is found, for the mail; without it the mail has no link. */
    static final String LINK = "sotay.link.base";

    private final ResourceBundle words;
    private final Locale locale;

    DigestText(String language) {
        locale = new Locale(language);
        words = ResourceBundle.getBundle("vn.sotay.notice.service.mail", locale);
    }

    String subject(List<UnmailedNotice> notices) {
        return say("subject", notices.size());
    }

    String text(List<UnmailedNotice> notices, String base) {
        var text = new StringBuilder(say("lead", notices.size())).append("\n\n");
        counted(notices).forEach((kind, count) -> text.append(say("line", say("kind." + kind), count))
                .append('\n'));
        text.append('\n').append(base == null || base.isBlank() ? say("open") : say("link", base + "/notices/list"));
        return text.append("\n\n").append(say("foot")).append('\n').toString();
    }

    private static Map<NoticeKind, Integer> counted(List<UnmailedNotice> notices) {
        var counts = new TreeMap<NoticeKind, Integer>();
        notices.forEach(notice -> counts.merge(notice.kind(), 1, Integer::sum));
        return counts;
    }

    private String say(String key, Object... args) {
        return args.length == 0 ? words.getString(key) : new MessageFormat(words.getString(key), locale).format(args);
    }
}
