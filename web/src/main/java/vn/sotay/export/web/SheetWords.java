package vn.sotay.export.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.service.ExportSheetWords;
import vn.sotay.member.web.StatusWords;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Texts;

/**
 * The words of an exported sheet in one language.
 *
 * @param markKey the key of the mark above all; null for none
 * @param today the day of a list that names none
 */
record SheetWords(Locale locale, String markKey, LocalDate today) implements ExportSheetWords {
    @Override
    public String sheet() {
        return text("export.sheet.name");
    }

    @Override
    public String mark() {
        return markKey == null ? null : text(markKey);
    }

    @Override
    public String title(ExportList list, String unitName) {
        return text("export.sheet.title." + list, unitName);
    }

    @Override
    public String subtitle(ExportList list, ExportFilter filter) {
        return Stream.of(
                        text("export.sheet.day", day(filter.asOf() == null ? today : filter.asOf())),
                        filter.search() == null ? "" : text("export.sheet.search", filter.search()),
                        filter.status() == null ? "" : text("export.sheet.status", status(list, filter.status())),
                        filter.review() ? text("export.sheet.review") : "",
                        filter.gap() == null ? "" : text("member.gap." + filter.gap()),
                        filter.since() == null ? "" : text("export.sheet.since", day(filter.since())),
                        filter.till() == null ? "" : text("export.sheet.till", day(filter.till())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String status(ExportList list, String word) {
        return switch (list) {
            case GRANTS -> text("GrantStatus." + word);
            case AUDIT -> text("audit.feature." + word);
            default -> StatusWords.text(locale, word);
        };
    }

    private static String day(LocalDate day) {
        return new Formats().day(day);
    }

    @Override
    public String taken(String by, Instant at, String reason, String number) {
        return text("export.sheet.taken", by, new Formats().moment(at), reason, number);
    }

    @Override
    public String constant(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    public String text(String key) {
        return Texts.text(locale, key);
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, key, args);
    }
}
