package vn.sotay.duplicate.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.UnitRef;

/**
 * One of the two records of a pair.
 *
 * @param texts what it says, sensitive fields masked where the caller may not see them
 * @param former whether it is merged into the other one
 */
public record RecordSide(
        String id,
        MemberTexts texts,
        Standing standing,
        Participation participation,
        UnitRef unit,
        LocalDate knownFrom,
        boolean former)
        implements Serializable {
    static RecordSide of(Member member, boolean whole) {
        var texts = MemberTexts.of(member.details());
        var home = member.homeUnit();
        return new RecordSide(
                member.publicId(),
                whole ? texts : texts.masked(),
                member.standing(),
                member.participation(),
                new UnitRef(home.publicId(), home.code(), home.name()),
                member.knownFrom(),
                member.mergedInto() != null);
    }

    /** The name. */
    public String name() {
        return texts.get(MemberField.FULL_NAME);
    }
}
