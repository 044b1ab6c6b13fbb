package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in the national form, ten or eleven digits after {@code 0}.
 *
 * @param value the digits, beginning with 0
 */
public record PhoneNumber(String value) implements Serializable {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-()']+");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+84|0084)(?=[1-9]\\d{8,9}$)");
    private static final Pattern NATIONAL = Pattern.compile("0\\d{9,10}");

    /** Reads a number with spaces, dots or the country code; empty when it is none. */
    public static Optional<PhoneNumber> of(String typed) {
        var digits = SEPARATORS.matcher(VietnameseText.nfc(typed)).replaceAll("");
        var national = COUNTRY_CODE.matcher(digits).replaceFirst("0");
        return NATIONAL.matcher(national).matches() ? Optional.of(new PhoneNumber(national)) : Optional.empty();
    }
}
