package vn.sotay.practice.service;

import static vn.sotay.practice.service.PracticePeople.CARD;
import static vn.sotay.practice.service.PracticePeople.GOING;
import static vn.sotay.practice.service.PracticePeople.JOINED;
import static vn.sotay.practice.service.PracticePeople.OLD;
import static vn.sotay.practice.service.PracticePeople.PHONE;
import static vn.sotay.practice.service.PracticePeople.PROBATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.practice.model.PracticePerson;
import vn.sotay.practice.model.PracticeQueries;
import vn.sotay.practice.service.Exercise.Kind;

/** What there is to try: what was done is read from the branch, and no click is remembered. */
@ApplicationScoped
class Exercises {
    @Inject
    PracticeQueries practices;

    /** @param unitId public id of a practice branch */
    List<Exercise> of(String unitId) {
        var people = practices.people(unitId);
        var made = practices.made(unitId);
        var old = people.get(OLD);
        var first = people.get(CARD);
        var twin = people.get(CARD + 1);
        return List.of(
                about(
                        Kind.PHONE,
                        people.get(PHONE),
                        "/members/member?id=",
                        people.get(PHONE).phoneChanged()),
                about(
                        Kind.JOINED,
                        people.get(JOINED),
                        "/members/edit?id=",
                        !people.get(JOINED).lacksJoined()),
                new Exercise(
                        Kind.CARD,
                        List.of(first.name(), twin.name()),
                        "/members/edit?id=" + twin.id(),
                        !first.inConflict() && !twin.inConflict()),
                about(
                        Kind.OFFICIAL,
                        people.get(PROBATION),
                        "/members/decide?id=",
                        people.get(PROBATION).standing() == Standing.OFFICIAL),
                about(Kind.EXEMPT, old, "/members/decide?id=", old.participation() == Participation.EXEMPT),
                new Exercise(Kind.ADMIT, List.of(), "/members/new", made.newcomers() > 0),
                about(Kind.LETTER, people.get(GOING), "/members/introduce?id=", made.letters() > 0),
                new Exercise(Kind.EXPORT, List.of(), "/exports/new?list=members&unit=" + unitId, made.exports() > 0));
    }

    private static Exercise about(Kind kind, PracticePerson person, String path, boolean done) {
        return new Exercise(kind, List.of(person.name()), path + person.id(), done);
    }
}
