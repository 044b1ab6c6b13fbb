package vn.sotay.roster.service;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.ImportView;

/**
 * Everything that the page of an import shows beside its rows.
 *
 * @param faults rows by fault
 * @param warnings rows by warning
 * @param states staged rows by state; empty while they change
 * @param chosen rows in which the list is followed and that are not written yet
 * @param sameFile earlier imports of the same bytes
 */
public record ImportDetails(
        ImportView view,
        List<CodeCount> faults,
        List<CodeCount> warnings,
        List<CodeCount> states,
        int chosen,
        List<ImportView> sameFile)
        implements Serializable {
    /** State and counters alone. */
    public static ImportDetails of(ImportView view) {
        return new ImportDetails(view, List.of(), List.of(), List.of(), 0, List.of());
    }

    /** The same with newer counters. */
    public ImportDetails with(ImportView newer) {
        return new ImportDetails(newer, faults, warnings, states, chosen, sameFile);
    }

    /** How many staged rows are in a state. */
    public long inState(String state) {
        return states.stream()
                .filter(count -> count.code().equals(state))
                .mapToLong(CodeCount::rows)
                .sum();
    }

    /** Rows let in that have to be looked at. */
    public long review() {
        return faults.stream()
                .filter(count -> !FaultCode.valueOf(count.code()).holds())
                .mapToLong(CodeCount::rows)
                .sum();
    }

    /** The rows of the most frequent fault or warning. */
    public long most() {
        return Stream.concat(faults.stream(), warnings.stream())
                .mapToLong(CodeCount::rows)
                .max()
                .orElse(0);
    }
}
