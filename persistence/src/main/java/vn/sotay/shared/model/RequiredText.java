package vn.sotay.shared.model;

import java.util.Optional;
import vn.sotay.shared.model.InvalidInput.FieldError;

/** A text that has to be typed, and not too long. */
public final class RequiredText {
    private RequiredText() {}

    /** What is wrong with it, if anything. */
    public static Optional<FieldError> fault(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(FieldError.of(field, "shared.required"));
        }
        var length = text.strip().length();
        return length <= longest
                ? Optional.empty()
                : Optional.of(FieldError.of(field, "shared.tooLong", longest, length));
    }

    /** What is wrong with a text that may be missing, if anything. */
    public static Optional<FieldError> faultIfThere(String field, String text, int longest) {
        return text == null || text.isBlank() ? Optional.empty() : fault(field, text, longest);
    }

    /**
     * The text without space around it.
     *
     * @throws InvalidInput naming the field
     */
    public static String of(String field, String text, int longest) {
        InvalidInput.throwIfAny(fault(field, text, longest).stream().toList());
        return text.strip();
    }
}
