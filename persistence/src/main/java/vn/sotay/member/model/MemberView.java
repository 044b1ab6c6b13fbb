package vn.sotay.member.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.organisation.model.UnitRef;

/**
 * One person's record.
 *
 * @param version what {@code If-Match} has to name
 * @param texts what it says; sensitive fields masked unless {@code whole}
 * @param whole whether nothing is masked
 * @param standing on the day asked for
 * @param home the home on that day, as it is called on that day
 * @param superiors above the home today, the top first
 * @param changedBy display name of who changed it last; null if nobody did since it came
 */
public record MemberView(
        String id,
        Integer version,
        MemberTexts texts,
        Boolean whole,
        Standing standing,
        Participation participation,
        UnitRef home,
        List<UnitRef> superiors,
        LocalDate knownFrom,
        String changedBy,
        Instant changedAt,
        List<MembershipLine> memberships,
        List<StatusLine> states,
        List<MemberConflict.Kind> conflicts)
        implements Serializable {
    /** A time in a unit. */
    public record MembershipLine(MembershipKind kind, UnitRef unit, LocalDate from, LocalDate to, String decision)
            implements Serializable {}

    /** A time in a state. */
    public record StatusLine(
            Standing standing,
            Participation participation,
            LocalDate from,
            LocalDate to,
            String decisionNumber,
            LocalDate decidedOn)
            implements Serializable {
        /** The one state to show: how an official member took part, else the standing. */
        public Enum<?> state() {
            return standing == Standing.OFFICIAL ? participation : standing;
        }
    }

    /** The one state to show: how an official member takes part, else the standing. */
    public Enum<?> state() {
        return standing == Standing.OFFICIAL ? participation : standing;
    }

    /** The name. */
    public String fullName() {
        return texts.get(MemberField.FULL_NAME);
    }

    /** With the sensitive fields masked. */
    public MemberView masked() {
        return new MemberView(
                id,
                version,
                texts.masked(),
                false,
                standing,
                participation,
                home,
                superiors,
                knownFrom,
                changedBy,
                changedAt,
                memberships,
                states,
                conflicts);
    }
}
