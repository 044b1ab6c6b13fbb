package vn.sotay.member.web;

import java.util.Locale;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.shared.web.Texts;

/** What the columns of a list are called. */
public final class ColumnWords {
    private ColumnWords() {}

    /** As the record calls the field; state and unit have names of their own. */
    public static String header(Locale locale, MemberSheetColumn column) {
        return column.field()
                .map(field -> Texts.text(locale, "member." + field.key()))
                .orElseGet(() -> Texts.text(locale, "MemberSheetColumn." + column));
    }
}
