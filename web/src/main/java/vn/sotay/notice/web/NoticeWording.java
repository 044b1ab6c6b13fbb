package vn.sotay.notice.web;

import java.util.Locale;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.shared.web.Texts;

/** What a notice says, in a language. */
final class NoticeWording {
    private NoticeWording() {}

    /** One sentence. */
    static String of(Locale locale, NoticeRow row) {
        var words = row.args().stream()
                .map(word -> word instanceof NoticeRow.Named named ? Texts.text(locale, named.key()) : word)
                .toArray();
        return Texts.text(locale, "notice.text." + row.kind(), words);
    }
}
