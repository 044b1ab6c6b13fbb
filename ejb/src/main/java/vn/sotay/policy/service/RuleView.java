package vn.sotay.policy.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.policy.model.PolicyEntry;
import vn.sotay.policy.model.PolicyKind;

/**
 * A rule as people read it.
 *
 * @param entries its rows, in the order of their days
 * @param changeable whether somebody with the right may enter another value
 */
public record RuleView(String key, PolicyKind kind, List<PolicyEntry> entries, boolean changeable)
        implements Serializable {
    /** What holds on a day: one row, or several of a rule that has several. */
    public List<PolicyEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.holdsOn(day)).toList();
    }

    /** What begins later. */
    public List<PolicyEntry> after(LocalDate day) {
        return entries.stream().filter(entry -> entry.beginsAfter(day)).toList();
    }
}
