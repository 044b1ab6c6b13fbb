package vn.sotay.reconcile.model;

import java.io.Serializable;
import java.util.List;
import vn.sotay.roster.model.FieldDifference;

/**
 * One thing to decide.
 *
 * @param person null if the roster does not know the person
 * @param row null if the list does not name the person
 * @param fields what is otherwise; empty if somebody is missing
 */
public record FoundDifference(DifferenceKind kind, KnownPerson person, ListedRow row, List<FieldDifference> fields)
        implements Serializable {
    public FoundDifference {
        fields = List.copyOf(fields);
    }
}
