package vn.sotay.document.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a document says: the same letter becomes the same bytes, whenever it is rendered by the same release.
 *
 * @param template its text
 * @param number as printed, {@code 12-GT/HU}; null in a draft
 * @param day the date on it
 * @param values the parts that the template names, one text each, lists with a line an entry; empty ones and what XML cannot hold are
 *     left out
 */
public record Letter(
        DocumentTemplate template, String number, LocalDate day, Map<String, String> values, DocumentFormat format)
        implements Serializable {
    /** That it belongs to the demonstration, if it does: it is then printed on the document. */
    public static final String DEMONSTRATION = "demonstration";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    public Letter {
        var clean = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                clean.put(key, NOT_XML.matcher(value).replaceAll("").strip());
            }
        });
        values = clean;
    }

    /** The same letter with its number. */
    public Letter numbered(String given) {
        return new Letter(template, given, day, values, format);
    }

    /** The same letter with one more value. */
    public Letter with(String key, String value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return new Letter(template, number, day, more, format);
    }
}
