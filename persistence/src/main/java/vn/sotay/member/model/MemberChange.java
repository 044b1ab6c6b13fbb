package vn.sotay.member.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody changed in a record at once.
 *
 * @param by the name people know the author by
 * @param fields what changed, in the order of the record; never empty
 */
public record MemberChange(Instant at, String by, List<FieldChange> fields) implements Serializable {
    /**
     * From what to what; empty for "not known".
     */
    public record FieldChange(MemberField field, String from, String to) implements Serializable {
        FieldChange masked() {
            return new FieldChange(field, field.masked(from), field.masked(to));
        }
    }

    /** With sensitive fields masked: that they changed is told, to what is not. */
    public MemberChange masked() {
        return new MemberChange(at, by, fields.stream().map(FieldChange::masked).toList());
    }
}
