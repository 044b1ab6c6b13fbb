package vn.sotay.shared.service;

import java.io.Serializable;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.sotay.shared.model.ListColumn;

/**
 * The head of a column that can leave the system.
 *
 * @param column its name, the message key of its head, whether it leaves when nobody chose, and whether it is sensitive
 * @param word as requests of other systems call it: {@code fullName}
 * @param seen the name of the column of the list's page that shows it, or {@link #ALWAYS} or {@link #NEVER}
 * @param width in characters
 */
public record SheetHead(ListColumn column, String word, String seen, int width) implements Serializable {
    /** The page shows it to everybody, whatever columns he chose. */
    public static final String ALWAYS = "";

    /** No page shows it, so that it leaves only when it is asked for. */
    public static final String NEVER = "-";

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** A column whose word is its name: {@code MEETING_DUTY} is {@code meetingDuty}. */
    public SheetHead(ListColumn column, String seen, int width) {
        this(column, word(column.name()), seen, width);
    }

    private static String word(String name) {
        return NEXT_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(next -> next.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** Its name, as it is remembered. */
    public String name() {
        return column.name();
    }

    /** Whether a request means this one: by name or by word. */
    public boolean isNamed(String asked) {
        return name().equals(asked) || word.equals(asked);
    }

    /**
     * Whether it is part of the list as it stands.
     *
     * @param shown whether the page shows a column of this name
     */
    public boolean stands(Predicate<String> shown) {
        return seen.equals(ALWAYS) || shown.test(seen);
    }
}
