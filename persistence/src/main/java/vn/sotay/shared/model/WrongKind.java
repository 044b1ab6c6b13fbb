package vn.sotay.shared.model;

/** A file is not of the kind that is wanted, by its content. REST answers 415. */
public class WrongKind extends RuleViolation {
    /** @param key why, as a message key */
    public WrongKind(String key) {
        super(key);
    }
}
