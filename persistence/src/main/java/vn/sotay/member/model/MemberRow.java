package vn.sotay.member.model;

import java.io.Serializable;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.PartialDate;

/**
 * One person in a list.
 *
 * @param id public id
 * @param conflict what has to be looked at first; null if nothing
 */
public record MemberRow(
        String id,
        String fullName,
        PartialDate birth,
        String cardNumber,
        PartialDate joined,
        Standing standing,
        Participation participation,
        UnitRef unit,
        MemberConflict.Kind conflict)
        implements Serializable {
    /** For queries. */
    public MemberRow(
            String id,
            String fullName,
            PartialDate birth,
            String cardNumber,
            PartialDate joined,
            Standing standing,
            Participation participation,
            String unitId,
            String unitCode,
            String unitName,
            MemberConflict.Kind conflict) {
        this(
                id,
                fullName,
                birth,
                cardNumber,
                joined,
                standing,
                participation,
                new UnitRef(unitId, unitCode, unitName),
                conflict);
    }

    /** The one state to show: how an official member takes part, else the standing. */
    public Enum<?> state() {
        return standing == Standing.OFFICIAL ? participation : standing;
    }

    /** The card number as it is printed; empty while there is none. */
    public String printedCard() {
        return CardNumber.of(cardNumber).map(CardNumber::printed).orElse("");
    }

    /** The birth date as people write it; empty if unknown. */
    public String birthText() {
        return birth == null ? "" : birth.display();
    }

    /** The day of joining as people write it; empty if unknown. */
    public String joinedText() {
        return joined == null ? "" : joined.display();
    }
}
