package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.List;

/** What was typed or sent cannot be taken: says which field, and why. REST answers 422 with the list. */
public class InvalidInput extends RuleViolation {
    /**
     * One thing that is wrong.
     *
     * @param field the name of the field as the form and the JSON call it
     * @param key the message key
     * @param args what fills the message
     */
    public record FieldError(String field, String key, List<Object> args) implements Serializable {
        /** An error of one field. */
        public static FieldError of(String field, String key, Object... args) {
            return new FieldError(field, key, List.of(args));
        }
    }

    private final transient List<FieldError> errors;

    /** Several errors at once, so that nobody mends a form field by field. */
    public InvalidInput(List<FieldError> errors) {
        super(errors.get(0).key(), errors.get(0).args().toArray());
        this.errors = List.copyOf(errors);
    }

    /** One error. */
    public InvalidInput(String field, String key, Object... args) {
        this(List.of(FieldError.of(field, key, args)));
    }

    /** Every error found, at least one. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    /** Throws if anything was found. */
    public static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
