package vn.sotay.indicator.web;

import vn.sotay.indicator.model.CountedPerson;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.web.IsoDate;

/**
 * Somebody behind a figure.
 *
 * @param birthDate as precisely as it is known
 */
public record CountedPersonJson(
        String id,
        String fullName,
        String birthDate,
        Participation participation,
        Smartphone smartphone,
        boolean registered,
        UnitRef unit) {
    static CountedPersonJson of(CountedPerson person) {
        return new CountedPersonJson(
                person.id(),
                person.fullName(),
                IsoDate.of(person.birth()),
                person.participation(),
                person.smartphone(),
                person.registered(),
                person.unit());
    }
}
