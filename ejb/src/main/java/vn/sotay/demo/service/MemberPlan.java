package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.Period;

/**
 * One person of the made-up province.
 *
 * @param branch code of today's home
 * @param standing on {@code knownFrom}; {@code steps} lead on from there
 * @param knownFrom the first day of the story, or the day of joining if that is later
 * @param move where the person came from in the time of the story; may be null
 * @param stay where the person was received for a time; may be null
 * @param conflicts what a clerk has to look at
 */
record MemberPlan(
        String branch,
        MemberDetails details,
        Standing standing,
        Participation participation,
        LocalDate knownFrom,
        List<Step> steps,
        Move move,
        Stay stay,
        Set<MemberConflict.Kind> conflicts) {

    /** A decision on standing or participation. */
    record Step(Standing standing, Participation participation, LocalDate from, String number, LocalDate decidedOn) {}

    /** A change of home within the province. */
    record Move(String earlierBranch, LocalDate on) {}

    /** A temporary membership. */
    record Stay(String unit, Period period, String decision) {}

    /** The same person with other details and one conflict more. */
    MemberPlan marked(MemberDetails otherDetails, MemberConflict.Kind kind) {
        var marks = EnumSet.of(kind);
        marks.addAll(conflicts);
        return new MemberPlan(branch, otherDetails, standing, participation, knownFrom, steps, move, stay, marks);
    }

    /** The standing in which the story leaves the person. */
    Standing standingNow() {
        return steps.isEmpty() ? standing : steps.get(steps.size() - 1).standing();
    }

    /** The participation in which the story leaves the person. */
    Participation participationNow() {
        return steps.isEmpty() ? participation : steps.get(steps.size() - 1).participation();
    }
}
