package vn.sotay.indicator.model;

import java.io.Serializable;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.model.PartialDate;

/**
 * Somebody behind a figure, as things were on the day that it tells of. When and how often somebody opened the handbook
 * is told of nobody.
 *
 * @param id public id
 * @param unit the home of that day
 */
public record CountedPerson(
        String id,
        String fullName,
        PartialDate birth,
        Participation participation,
        Smartphone smartphone,
        boolean registered,
        UnitRef unit)
        implements Serializable {
    /** For queries. */
    public CountedPerson(
            String id,
            String fullName,
            PartialDate birth,
            Participation participation,
            Smartphone smartphone,
            Integer registered,
            String unitId,
            String unitCode,
            String unitName) {
        this(
                id,
                fullName,
                birth,
                participation,
                smartphone == null ? Smartphone.UNKNOWN : smartphone,
                registered == 1,
                new UnitRef(unitId, unitCode, unitName));
    }

    /** The birth date as people write it; empty if unknown. */
    public String birthText() {
        return birth == null ? "" : birth.display();
    }
}
