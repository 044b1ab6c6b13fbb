package vn.sotay.shared.model;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the field said no. It carries the key of a message, never a sentence: one rule, two languages. The
 * transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient Object[] args;

    /**
     * @param key the message key, {@code feature.thing.what}
     * @param args what the message names: texts, numbers, dates; shown to the user, so nothing secret
     */
    public RuleViolation(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** The message key. */
    public String key() {
        return key;
    }

    /** What fills the message's places, in order. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
