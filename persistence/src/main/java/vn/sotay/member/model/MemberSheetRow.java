package vn.sotay.member.model;

import java.io.Serializable;

/**
 * One person with everything that a column can show.
 *
 * @param conflict what has to be looked at first; null if nothing
 * @param whole whether sensitive fields are shown; else they are masked
 */
public record MemberSheetRow(
        String id,
        MemberDetails details,
        Standing standing,
        Participation participation,
        String unitCode,
        String unitName,
        String homePath,
        MemberConflict.Kind conflict,
        boolean whole)
        implements Serializable {
    /** For queries: masked. */
    public MemberSheetRow(
            String id,
            MemberDetails details,
            Standing standing,
            Participation participation,
            String unitCode,
            String unitName,
            String homePath) {
        this(id, details, standing, participation, unitCode, unitName, homePath, null, false);
    }

    /** The one state to show: how an official member takes part, else the standing. */
    public Enum<?> state() {
        return standing == Standing.OFFICIAL ? participation : standing;
    }

    /** What a field says, masked for who may not see it; empty for "not known". */
    public String text(MemberField field) {
        var text = field.text(details);
        return whole ? text : field.masked(text);
    }

    /** The same person for somebody who may see sensitive fields there, or may not. */
    public MemberSheetRow seen(boolean wholly) {
        return new MemberSheetRow(id, details, standing, participation, unitCode, unitName, homePath, conflict, wholly);
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
                homePath,
                row.conflict(),
                whole);
    }
}
