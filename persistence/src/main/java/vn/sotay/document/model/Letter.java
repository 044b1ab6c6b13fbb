package vn.sotay.document.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sotay.shared.model.VietnameseText;

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

    /** That somebody practised, if so: it is printed on the document, which is worth nothing. */
    public static final String PRACTICE = "practice";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    public Letter {
        var clean = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                clean.put(key, NOT_XML.matcher(stored(value)).replaceAll("").strip());
            }
        });
        values = clean;
    }

    /** Composed letters, as everything is stored: decomposed ones are set badly and not found. */
    private static String stored(String typed) {
        return typed.lines().map(VietnameseText::nfc).collect(Collectors.joining("\n"));
    }

    /** The same letter with its number. */
    public Letter numbered(String given) {
        return new Letter(template, given, day, values, format);
    }
}
