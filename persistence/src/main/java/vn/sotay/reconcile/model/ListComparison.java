package vn.sotay.reconcile.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.roster.model.FieldDifference;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.MemberComparison;
import vn.sotay.shared.model.PartialDate;

/** What a real list and a roster do not agree about, once it is known who is who. */
public final class ListComparison {
    private static final Set<String> DATES =
            Set.of(MemberColumn.BIRTH.name(), MemberColumn.JOINED.name(), MemberColumn.OFFICIAL.name());

    private ListComparison() {}

    /**
     * All differences: of the pairs in the order of their rows, then of those found elsewhere, then the missing ones. Of
     * a question both stay missing until it is answered.
     */
    public static List<FoundDifference> of(Paired paired) {
        var found = new ArrayList<FoundDifference>();
        paired.pairs().forEach(pair -> found.addAll(of(pair)));
        paired.elsewhere().forEach(pair -> found.addAll(of(pair)));
        paired.unlisted()
                .forEach(person ->
                        found.add(new FoundDifference(DifferenceKind.MISSING_FROM_FILE, person, null, List.of())));
        paired.unknown()
                .forEach(row ->
                        found.add(new FoundDifference(DifferenceKind.MISSING_FROM_SYSTEM, null, row, List.of())));
        return found;
    }

    /** What a pair does not agree about: nothing, one thing, or a move and something else. */
    public static List<FoundDifference> of(Pair pair) {
        var known = pair.person();
        var listed = pair.row();
        var unit = listed.unitCode().isBlank() ? known.unitCode() : listed.unitCode();
        var fields = MemberComparison.of(known.details(), listed.details(), known.unitCode(), unit);
        var found = new ArrayList<FoundDifference>();
        var move = fields.stream().filter(ListComparison::isUnit).toList();
        if (!move.isEmpty()) {
            found.add(new FoundDifference(DifferenceKind.MOVED, known, listed, move));
        }
        var others = fields.stream().filter(field -> !isUnit(field)).toList();
        if (!others.isEmpty()) {
            var refines = others.stream().allMatch(field -> refines(field, known.details(), listed.details()));
            found.add(new FoundDifference(
                    refines ? DifferenceKind.REFINES : DifferenceKind.DIFFERS, known, listed, others));
        }
        return found;
    }

    private static boolean isUnit(FieldDifference field) {
        return field.column().equals(MemberColumn.UNIT_CODE.name());
    }

    private static boolean refines(FieldDifference field, MemberDetails known, MemberDetails listed) {
        if (!DATES.contains(field.column())) {
            return false;
        }
        var before = date(field.column(), known);
        return before != null && date(field.column(), listed).refines(before);
    }

    private static PartialDate date(String column, MemberDetails person) {
        return switch (MemberColumn.valueOf(column)) {
            case BIRTH -> person.birth();
            case JOINED -> person.joined();
            default -> person.official();
        };
    }
}
