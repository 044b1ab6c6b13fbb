package vn.sotay.member.web;

import java.time.Instant;
import java.util.List;
import vn.sotay.member.model.MemberChange;

/**
 * What somebody changed in a record at once, in JSON.
 *
 * @param by the author's display name
 */
record MemberChangeJson(Instant at, String by, List<Field> changes) {
    /** From what to what; empty for "not known", masked where the right does not reach. */
    record Field(String field, String from, String to) {}

    static MemberChangeJson of(MemberChange change) {
        return new MemberChangeJson(
                change.at(),
                change.by(),
                change.fields().stream()
                        .map(f -> new Field(f.field().key(), f.from(), f.to()))
                        .toList());
    }
}
