package vn.sotay.roster.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * What a list says otherwise than the roster. An empty cell is silence; a less precise date that agrees, another
 * spelling of the same name, and a dot in a number are no difference (definitions.md, Reconciliation).
 */
public final class MemberComparison {
    private final MemberDetails known;
    private final MemberDetails listed;
    private final List<FieldDifference> differences = new ArrayList<>();

    private MemberComparison(MemberDetails known, MemberDetails listed) {
        this.known = known;
        this.listed = listed;
    }

    /**
     * Field by field.
     *
     * @param knownUnit code of the home unit
     * @param listedUnit code that the list names
     */
    public static List<FieldDifference> of(
            MemberDetails known, MemberDetails listed, String knownUnit, String listedUnit) {
        var comparison = new MemberComparison(known, listed);
        comparison.compareAll();
        if (!knownUnit.equals(listedUnit)) {
            comparison.differences.add(new FieldDifference(MemberColumn.UNIT_CODE.name(), knownUnit, listedUnit));
        }
        return comparison.differences;
    }

    /** What the roster will say if the list is followed: where the list is silent, the roster's word stays. */
    public static MemberDetails merge(MemberDetails known, MemberDetails listed) {
        return new MemberDetails(
                or(listed.fullName(), known.fullName()),
                or(listed.sex(), known.sex()),
                finer(listed.birth(), known.birth()),
                or(listed.cardNumber(), known.cardNumber()),
                or(listed.citizenId(), known.citizenId()),
                or(listed.ethnicity(), known.ethnicity()),
                or(listed.nativePlace(), known.nativePlace()),
                or(listed.residence(), known.residence()),
                or(listed.occupation(), known.occupation()),
                or(listed.education(), known.education()),
                or(listed.politicalTheory(), known.politicalTheory()),
                finer(listed.joined(), known.joined()),
                finer(listed.official(), known.official()),
                or(listed.partyPosition(), known.partyPosition()),
                or(listed.phone(), known.phone()),
                listed.smartphone() == Smartphone.UNKNOWN ? known.smartphone() : listed.smartphone(),
                or(listed.note(), known.note()));
    }

    private static <T> T or(T value, T fallback) {
        return value == null ? fallback : value;
    }

    /** A less precise date that agrees takes nothing away. */
    private static PartialDate finer(PartialDate listed, PartialDate known) {
        return listed == null || known != null && known.agreesWith(listed) && !listed.refines(known) ? known : listed;
    }

    private void compareAll() {
        text(MemberColumn.NAME, MemberDetails::fullName);
        code(MemberColumn.SEX, MemberDetails::sex);
        date(MemberColumn.BIRTH, MemberDetails::birth);
        code(MemberColumn.CARD, MemberDetails::cardNumber);
        code(MemberColumn.CITIZEN_ID, MemberDetails::citizenId);
        text(MemberColumn.ETHNICITY, MemberDetails::ethnicity);
        text(MemberColumn.NATIVE_PLACE, MemberDetails::nativePlace);
        text(MemberColumn.RESIDENCE, MemberDetails::residence);
        text(MemberColumn.OCCUPATION, MemberDetails::occupation);
        text(MemberColumn.EDUCATION, MemberDetails::education);
        text(MemberColumn.POLITICAL_THEORY, MemberDetails::politicalTheory);
        date(MemberColumn.JOINED, MemberDetails::joined);
        date(MemberColumn.OFFICIAL, MemberDetails::official);
        code(MemberColumn.PHONE, MemberDetails::phone);
    }

    private void text(MemberColumn column, Function<MemberDetails, String> field) {
        var before = field.apply(known);
        var now = field.apply(listed);
        if (now != null && !VietnameseText.fold(before).equals(VietnameseText.fold(now))) {
            differences.add(new FieldDifference(column.name(), before, now));
        }
    }

    private void code(MemberColumn column, Function<MemberDetails, Object> field) {
        var before = field.apply(known);
        var now = field.apply(listed);
        if (now != null && !now.equals(before)) {
            differences.add(new FieldDifference(column.name(), Objects.toString(before, null), now.toString()));
        }
    }

    private void date(MemberColumn column, Function<MemberDetails, PartialDate> field) {
        var before = field.apply(known);
        var now = field.apply(listed);
        if (now == null || before != null && before.agreesWith(now) && !now.refines(before)) {
            return;
        }
        differences.add(new FieldDifference(column.name(), before == null ? null : before.display(), now.display()));
    }
}
