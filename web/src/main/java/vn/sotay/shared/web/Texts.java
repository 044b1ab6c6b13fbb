package vn.sotay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import vn.sotay.shared.model.RowCount;

/**
 * The texts of the bundles, filled in. Dates are written as 03/10/2024, numbers as the language groups them, a count that
 * was not counted to its end as more than that, and a constant of an enum by its own text, {@code EnumName.CONSTANT}.
 */
public final class Texts {
    /** The language of the house. */
    public static final Locale VIETNAMESE = new Locale("vi");

    private static final Set<String> SUPPORTED = Set.of("vi", "en");
    private static final String BUNDLE = "messages";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Texts() {}

    /** A text; a key without one is shown as it is, so that it is found. */
    public static String text(Locale locale, String key, Object... args) {
        try {
            var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            var words = Arrays.stream(args).map(arg -> word(locale, arg)).toArray();
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(words);
        } catch (MissingResourceException noSuchKey) {
            return key;
        }
    }

    /** The first of these languages that we speak; Vietnamese if none. */
    public static Locale supported(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(SUPPORTED::contains)
                .findFirst()
                .map(Locale::new)
                .orElse(VIETNAMESE);
    }

    /** The language that a request asks for; without the header the servlet would answer with the machine's own. */
    public static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? VIETNAMESE
                : supported(Collections.list(request.getLocales()));
    }

    private static Object word(Locale locale, Object arg) {
        if (arg instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (arg instanceof Enum<?> constant) {
            return text(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (arg instanceof RowCount count) {
            return count.isMore() ? text(locale, "shared.moreThan", count.shown()) : count.shown();
        }
        return arg instanceof Number || arg == null ? arg : arg.toString();
    }
}
