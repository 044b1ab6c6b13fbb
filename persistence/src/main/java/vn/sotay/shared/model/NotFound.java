package vn.sotay.shared.model;

/** Not there, or not in the caller's scope: the two are never told apart. REST answers 404. */
public class NotFound extends RuleViolation {
    /** @param key what was looked for, as a message key: {@code member.notFound} */
    public NotFound(String key) {
        super(key);
    }
}
