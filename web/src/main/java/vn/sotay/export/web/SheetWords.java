package vn.sotay.export.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.service.ExportSheetWords;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.web.ColumnWords;
import vn.sotay.member.web.StatusWords;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Texts;

/**
 * The words of an exported sheet in one language.
 *
 * @param demo whether everything in it is made up
 * @param today the day of a list that names none
 */
record SheetWords(Locale locale, boolean demo, LocalDate today) implements ExportSheetWords {
    @Override
    public String sheet() {
        return text("export.sheet.name");
    }

    @Override
    public String mark() {
        return demo ? text("shell.demo.mark") : null;
    }

    @Override
    public String title(String unitName) {
        return text("export.sheet.title", unitName);
    }

    @Override
    public String subtitle(ExportFilter filter) {
        var day = new Formats().day(filter.asOf() == null ? today : filter.asOf());
        return Stream.of(
                        text("export.sheet.day", day),
                        filter.search() == null ? "" : text("export.sheet.search", filter.search()),
                        filter.status() == null
                                ? ""
                                : text("export.sheet.status", StatusWords.text(locale, filter.status())),
                        filter.review() ? text("export.sheet.review") : "",
                        filter.gap() == null ? "" : text("member.gap." + filter.gap()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String taken(String by, Instant at, String reason, String number) {
        return text("export.sheet.taken", by, new Formats().moment(at), reason, number);
    }

    @Override
    public String header(MemberSheetColumn column) {
        return ColumnWords.header(locale, column);
    }

    @Override
    public String constant(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, key, args);
    }
}
