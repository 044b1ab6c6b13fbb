package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the address says about the page as a whole: the unit looked at ({@code ?unit=}) and the day ({@code ?asOf=}).
 * In pages: {@code #{context.asOf}}, {@code #{context.writable}}.
 */
@Named("context")
@RequestScoped
public class PageContext {
    /** The name of the parameter for the unit: its opaque id. */
    public static final String UNIT = "unit";

    /** The name of the parameter for the day. */
    public static final String AS_OF = "asOf";

    private static final int LONGEST_ID = 40;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The id of the unit looked at, or null: then the page shows all that its viewer may see. */
    public String getUnit() {
        var id = request.getParameter(UNIT);
        return id == null || id.isBlank() || id.length() > LONGEST_ID ? null : id;
    }

    /** The day looked at when it is not today, else null. What no day can be read from counts as today. */
    public LocalDate getAsOf() {
        return day(request.getParameter(AS_OF))
                .filter(day -> !day.equals(getToday()))
                .orElse(null);
    }

    /** The day whose state is shown: the one in the address, else today. */
    public LocalDate getDay() {
        return Optional.ofNullable(getAsOf()).orElse(getToday());
    }

    /** Today by the business clock. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Whether the page may offer what writes: only while it shows today. */
    public boolean isWritable() {
        return getAsOf() == null;
    }

    /** The days people ask for most: the ends of the last quarter and of the last year. */
    public List<DayChoice> getChoices() {
        var today = getToday();
        var quarter = today.withDayOfMonth(1)
                .withMonth((today.getMonthValue() - 1) / 3 * 3 + 1)
                .minusDays(1);
        return List.of(
                new DayChoice("shell.asOf.lastQuarter", quarter),
                new DayChoice("shell.asOf.lastYear", today.withDayOfYear(1).minusDays(1)));
    }

    /** Reads {@code 2024-06-30} and, as typed, {@code 30/6/2024}. */
    static Optional<LocalDate> day(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            var trimmed = text.strip();
            return Optional.of(trimmed.contains("/") ? LocalDate.parse(trimmed, TYPED) : LocalDate.parse(trimmed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /**
     * One quick choice of the as-of control.
     *
     * @param key the message key of its name
     * @param day the day it stands for
     */
    public record DayChoice(String key, LocalDate day) implements java.io.Serializable {}
}
