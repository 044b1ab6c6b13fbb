package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a party card. Which numbers are right is a policy row (docs/definitions.md, Cards: formats differ by series),
 * so a wrong one can be held too: it is kept and reported, never refused.
 *
 * @param value the digits without dot or space; of a wrong number whatever was written, capitals, without separators
 */
public record CardNumber(String value) implements Serializable {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.,\\-_]+");
    private static final Pattern PAPER = Pattern.compile("\\d{8}");

    /** Reads a number with or without dot and spaces; empty when nothing is written. */
    public static Optional<CardNumber> of(String typed) {
        var value = SEPARATORS.matcher(VietnameseText.nfc(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        return value.isEmpty() ? Optional.empty() : Optional.of(new CardNumber(value));
    }

    /** Whether it is a number of one of the series of the rule set. */
    public boolean fits(Collection<Pattern> series) {
        return series.stream().anyMatch(pattern -> pattern.matcher(value).matches());
    }

    /** As printed on the paper card, {@code 00.100214}; other series have no dot. */
    public String printed() {
        return PAPER.matcher(value).matches() ? value.substring(0, 2) + "." + value.substring(2) : value;
    }
}
