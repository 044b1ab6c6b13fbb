package vn.sotay.member.model;

import java.io.Serializable;

/** One person with everything that a column can show. */
public record MemberSheetRow(
        String id,
        MemberDetails details,
        Standing standing,
        Participation participation,
        String unitCode,
        String unitName,
        String homePath)
        implements Serializable {
    /** The one state to show: how an official member takes part, else the standing. */
    public Enum<?> state() {
        return standing == Standing.OFFICIAL ? participation : standing;
    }

    /** With state and unit of the day that a list is of. */
    MemberSheetRow asListed(MemberRow row) {
        return new MemberSheetRow(
                id,
                details,
                row.standing(),
                row.participation(),
                row.unit().code(),
                row.unit().name(),
                homePath);
    }
}
