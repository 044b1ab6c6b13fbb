package vn.sotay.policy.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A new value of a rule.
 *
 * @param key the rule
 * @param before the value that it ends, as it was shown; null: none, it stands beside the others
 * @param after the new value; null: the one before ends and nothing follows
 * @param from the first day of the new state
 * @param source the document that says so, with number and date
 */
public record ChangeRule(String key, String before, String after, LocalDate from, String source)
        implements Serializable {}
