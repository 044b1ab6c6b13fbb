package vn.sotay.demo.service;

import java.time.LocalDate;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;

/** Somebody being drawn: what {@link PeoplePlan} and {@link Story} write before it becomes a {@link MemberPlan}. */
final class Person {
    String name;
    Sex sex;
    LocalDate birth;
    DatePrecision birthPrecision = DatePrecision.DAY;
    String people;
    LocalDate joined;
    /** Null while probationary. */
    LocalDate official;

    String card;
    String citizenId;
    String phone;
    Smartphone smartphone;
    Participation participation = Participation.ACTIVE;
    String position;
    String nativePlace;
    String residence;
    String occupation;
    String education;
    String politicalTheory;

    /** Years of age on the day of the story, the birthday not looked at. */
    int age() {
        return DemoSize.TODAY.getYear() - birth.getYear();
    }

    MemberDetails details() {
        return new MemberDetails(
                name,
                sex,
                new PartialDate(birth, birthPrecision),
                card,
                citizenId,
                people,
                nativePlace,
                residence,
                occupation,
                education,
                politicalTheory,
                PartialDate.ofDay(joined),
                official == null ? null : PartialDate.ofDay(official),
                position,
                phone,
                smartphone,
                null);
    }
}
