package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.List;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.ImportView;

/**
 * Everything that the page of an import shows beside its rows.
 *
 * @param faults rows by fault
 * @param warnings rows by warning
 * @param states staged rows by state; empty while they change
 * @param sameFile earlier imports of the same bytes
 */
public record ImportDetails(
        ImportView view,
        List<CodeCount> faults,
        List<CodeCount> warnings,
        List<CodeCount> states,
        List<ImportView> sameFile)
        implements Serializable {
    /** The same with newer counters. */
    public ImportDetails with(ImportView newer) {
        return new ImportDetails(newer, faults, warnings, states, sameFile);
    }

    /** How many staged rows are in a state. */
    public long inState(String state) {
        return states.stream()
                .filter(count -> count.code().equals(state))
                .mapToLong(CodeCount::rows)
                .sum();
    }
}
