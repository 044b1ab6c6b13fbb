package vn.sotay.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.sotay.shared.model.InvalidInput;

/**
 * Reads the day of a question, {@code asOf=2024-06-30}. Not a parameter type of its own: JAX-RS would answer 404 to one
 * that cannot be read.
 */
public final class AsOf {
    private AsOf() {}

    /**
     * The day, or null where none was asked for.
     *
     * @throws InvalidInput {@code asOf.wrong} if it is no day
     */
    public static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput("asOf", "asOf.wrong");
        }
    }
}
