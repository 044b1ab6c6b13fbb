package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.List;
import vn.sotay.member.model.Member;

/** A row and the known person it speaks of. */
public record MatchedRow(StagedMember row, Member member, String unitCode) implements Serializable {
    static MatchedRow of(Object[] row) {
        return new MatchedRow((StagedMember) row[0], (Member) row[1], (String) row[2]);
    }

    /** Compares both and remembers the outcome on the row. */
    public List<FieldDifference> compare() {
        var differences = MemberComparison.of(member.details(), row.details(), unitCode, row.unitCode());
        row.compared(differences.isEmpty());
        return differences;
    }
}
