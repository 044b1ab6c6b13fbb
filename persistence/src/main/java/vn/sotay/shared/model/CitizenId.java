package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The personal identification number of twelve digits (số định danh, số căn cước).
 *
 * @param value the twelve digits
 */
public record CitizenId(String value) implements Serializable {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-']+");
    private static final Pattern TWELVE = Pattern.compile("\\d{12}");

    public CitizenId {
        if (!TWELVE.matcher(value).matches()) {
            throw new IllegalArgumentException("a citizen ID has twelve digits");
        }
    }

    /** Reads the number with or without spaces and dots; empty when it has not twelve digits. */
    public static Optional<CitizenId> of(String typed) {
        var digits = SEPARATORS.matcher(VietnameseText.nfc(typed)).replaceAll("");
        return TWELVE.matcher(digits).matches() ? Optional.of(new CitizenId(digits)) : Optional.empty();
    }
}
