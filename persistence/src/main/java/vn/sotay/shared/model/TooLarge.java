package vn.sotay.shared.model;

/** A file is larger than is taken. REST answers 413. */
public class TooLarge extends RuleViolation {
    /** @param mebibytes the limit */
    public TooLarge(String key, int mebibytes) {
        super(key, mebibytes);
    }
}
