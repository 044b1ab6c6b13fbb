package vn.sotay.shared.model;

/** Somebody else saved first. REST answers 412; a page shows what changed and keeps what was typed. */
public class StaleVersion extends RuleViolation {
    /** @param args who saved, and when, as far as known */
    public StaleVersion(Object... args) {
        super("shared.stale", args);
    }
}
