package vn.sotay.roster.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * What a list says otherwise than the roster. An empty cell is silence; a less precise date that agrees, another
 * spelling of the same name, and a dot in a number are no difference (docs/definitions.md, Imports).
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

    /**
     * What the roster will say if the list is followed in some columns.
     *
     * @param chosen codes of these columns; everywhere else, and where the list is silent, the roster's word stays
     */
    public static MemberDetails merge(MemberDetails known, MemberDetails listed, Set<String> chosen) {
        var from = new Choice(known, listed, chosen);
        return new MemberDetails(
                from.of(MemberColumn.NAME, MemberDetails::fullName),
                from.of(MemberColumn.SEX, MemberDetails::sex),
                from.of(MemberColumn.BIRTH, MemberDetails::birth),
                from.of(MemberColumn.CARD, MemberDetails::cardNumber),
                from.of(MemberColumn.CITIZEN_ID, MemberDetails::citizenId),
                from.of(MemberColumn.ETHNICITY, MemberDetails::ethnicity),
                from.of(MemberColumn.NATIVE_PLACE, MemberDetails::nativePlace),
                from.of(MemberColumn.RESIDENCE, MemberDetails::residence),
                from.of(MemberColumn.OCCUPATION, MemberDetails::occupation),
                from.of(MemberColumn.EDUCATION, MemberDetails::education),
                from.of(MemberColumn.POLITICAL_THEORY, MemberDetails::politicalTheory),
                from.of(MemberColumn.JOINED, MemberDetails::joined),
                from.of(MemberColumn.OFFICIAL, MemberDetails::official),
                known.partyPosition(),
                from.of(MemberColumn.PHONE, MemberDetails::phone),
                known.smartphone(),
                known.note());
    }

    private record Choice(MemberDetails known, MemberDetails listed, Set<String> chosen) {
        <T> T of(MemberColumn column, Function<MemberDetails, T> field) {
            var said = field.apply(listed);
            return said != null && chosen.contains(column.name()) ? said : field.apply(known);
        }
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
