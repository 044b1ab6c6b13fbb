package vn.sotay.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.sotay.file.service.FileStore;
import vn.sotay.shared.model.Period;

/** How days, instants, numbers and shares are written. In pages: {@code #{format.day(…)}}. */
@Named("format")
@ApplicationScoped
public class Formats implements Serializable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu", Locale.ROOT);
    private static final Map<String, String> TONE_ICONS =
            Map.of("ok", "pi-check-circle", "warn", "pi-exclamation-triangle", "bad", "pi-times-circle");

    /** The most megabytes of a file that somebody sends. */
    public int getFileMb() {
        return FileStore.MOST_BYTES >> 20;
    }

    /** A day as 03/10/2024; empty for null. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /**
     * A time of validity as 03/10/2024 – 31/12/2024, or from 03/10/2024.
     *
     * @param validTo the first day on which it no longer holds, as periods have it
     */
    public String period(LocalDate validFrom, LocalDate validTo) {
        return Period.OPEN.equals(validTo)
                ? Texts.text(locale(), "shared.period.from", validFrom)
                : Texts.text(locale(), "shared.period.fromTo", validFrom, validTo.minusDays(1));
    }

    /** An instant as 19:30, 03/10/2024 in Asia/Ho_Chi_Minh; empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(ZONE));
    }

    /** A whole number as 1.234.567 (1,234,567 in English); empty for null. */
    public String number(Number number) {
        return number == null ? "" : NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Which rows of how many a page shows; how many there are where its place is not known. */
    public String range(RowPage<?> page) {
        var total = number(page.count().shown());
        if (!page.isNumbered()) {
            return Texts.text(locale(), page.count().isMore() ? "shell.rows.amongMore" : "shell.rows.among", total);
        }
        var key = page.count().isMore() ? "shell.rows.more" : "shell.rows";
        return Texts.text(locale(), key, number(page.first()), number(page.last()), total);
    }

    /** Part of whole (numbers, or texts of a page) as the width of a bar, {@code 92.2%}; {@code 0.0%} without a whole. */
    public String share(Object part, Object whole) {
        var of = toDouble(whole);
        var share = of <= 0 ? 0 : Math.min(100, Math.max(0, 100 * toDouble(part) / of));
        return String.format(Locale.ROOT, "%.1f%%", share);
    }

    /** The icon that says what a tone says. */
    public String toneIcon(String tone) {
        return TONE_ICONS.getOrDefault(tone == null ? "" : tone, "pi-info-circle");
    }

    private static double toDouble(Object value) {
        return value == null || value.toString().isBlank() ? 0 : Double.parseDouble(value.toString());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
