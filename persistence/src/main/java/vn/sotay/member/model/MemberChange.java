package vn.sotay.member.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody changed in a record at once.
 *
 * @param number tells it from the others of the record; later ones have higher numbers
 * @param by the name people know the author by
 * @param fields what changed, in the order of the record; never empty
 */
public record MemberChange(Long number, Instant at, String by, List<FieldChange> fields) implements Serializable {
    /**
     * From what to what; empty for "not known".
     */
    public record FieldChange(MemberField field, String from, String to) implements Serializable {
        FieldChange masked() {
            return new FieldChange(field, field.masked(from), field.masked(to));
        }
    }

    /** Where it stands in the list of changes, for the pages beside it. */
    public String place() {
        return number.toString();
    }

    /** With sensitive fields masked: that they changed is told, to what is not. */
    public MemberChange masked() {
        return new MemberChange(
                number, at, by, fields.stream().map(FieldChange::masked).toList());
    }
}
