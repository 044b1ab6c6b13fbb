package vn.sotay.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.sotay.shared.model.InvalidInput;

/**
 * The day of a question, {@code asOf=2024-06-30}.
 *
 * @param day never null
 */
public record AsOf(LocalDate day) {
    /**
     * Reads the parameter; called by JAX-RS.
     *
     * @throws InvalidInput {@code asOf.wrong} if it is no day
     */
    public static AsOf valueOf(String text) {
        try {
            return new AsOf(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput("asOf", "asOf.wrong");
        }
    }

    /** The day, or null where none was asked for. */
    public static LocalDate dayOf(AsOf asOf) {
        return asOf == null ? null : asOf.day();
    }
}
