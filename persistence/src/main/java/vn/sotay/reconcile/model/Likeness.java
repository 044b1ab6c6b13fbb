package vn.sotay.reconcile.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

/**
 * How much two records are alike, field by field. What one of them does not say speaks neither for nor against.
 *
 * @param points the sum; only its order and its grade mean anything
 * @param same the columns that say the same
 * @param near the columns that differ as a slip of the pen does, or say the same less precisely
 * @param other the columns that say otherwise
 */
public record Likeness(int points, List<MemberColumn> same, List<MemberColumn> near, List<MemberColumn> other)
        implements Serializable {
    public Likeness {
        same = List.copyOf(same);
        near = List.copyOf(near);
        other = List.copyOf(other);
    }

    /** Compares two records. */
    public static Likeness of(MemberDetails known, MemberDetails listed) {
        return new Count(known, listed).result();
    }

    public LikenessGrade grade() {
        return LikenessGrade.of(points);
    }

    private static final class Count {
        private final MemberDetails known;
        private final MemberDetails listed;
        private final List<MemberColumn> same = new ArrayList<>();
        private final List<MemberColumn> near = new ArrayList<>();
        private final List<MemberColumn> other = new ArrayList<>();
        private int points;

        Count(MemberDetails known, MemberDetails listed) {
            this.known = known;
            this.listed = listed;
        }

        Likeness result() {
            name();
            number(MemberColumn.CITIZEN_ID, MemberDetails::citizenId, 6, 3, -4);
            number(MemberColumn.CARD, MemberDetails::cardNumber, 5, 2, -2);
            number(MemberColumn.PHONE, MemberDetails::phone, 3, 1, -1);
            date(MemberColumn.BIRTH, MemberDetails::birth, 4, 2, -2);
            date(MemberColumn.JOINED, MemberDetails::joined, 3, 1, -1);
            date(MemberColumn.OFFICIAL, MemberDetails::official, 2, 1, -1);
            text(MemberColumn.NATIVE_PLACE, MemberDetails::nativePlace, 1);
            text(MemberColumn.RESIDENCE, MemberDetails::residence, 1);
            if (known.sex() != null && listed.sex() != null) {
                count(MemberColumn.SEX, known.sex() == listed.sex() ? 0 : -3);
            }
            return new Likeness(points, same, near, other);
        }

        private void name() {
            var before = PersonMarks.name(known);
            var now = PersonMarks.name(listed);
            if (before == null || now == null) {
                return;
            }
            if (before.equals(now)) {
                count(MemberColumn.NAME, 4);
            } else if (Slips.isSlip(before, now)) {
                nearly(MemberColumn.NAME, 2);
            } else {
                count(MemberColumn.NAME, -3);
            }
        }

        private void number(
                MemberColumn column, Function<MemberDetails, String> field, int equal, int slip, int otherwise) {
            var before = field.apply(known);
            var now = field.apply(listed);
            if (before == null || now == null) {
                return;
            }
            if (before.equals(now)) {
                count(column, equal);
            } else if (Slips.isSlip(before, now)) {
                nearly(column, slip);
            } else {
                count(column, otherwise);
            }
        }

        private void date(
                MemberColumn column,
                Function<MemberDetails, PartialDate> field,
                int equal,
                int agreeing,
                int otherwise) {
            var before = field.apply(known);
            var now = field.apply(listed);
            if (before == null || now == null) {
                return;
            }
            if (before.equals(now)) {
                count(column, before.isExact() ? equal : agreeing);
            } else if (before.agreesWith(now)) {
                nearly(column, agreeing);
            } else if (Slips.isSlip(before.display(), now.display())) {
                nearly(column, 1);
            } else {
                count(column, otherwise);
            }
        }

        private void text(MemberColumn column, Function<MemberDetails, String> field, int equal) {
            var before = VietnameseText.fold(field.apply(known));
            var now = VietnameseText.fold(field.apply(listed));
            if (!before.isEmpty() && !now.isEmpty()) {
                if (before.equals(now)) {
                    count(column, equal);
                } else {
                    other.add(column);
                }
            }
        }

        private void count(MemberColumn column, int worth) {
            points += worth;
            (worth < 0 ? other : same).add(column);
        }

        private void nearly(MemberColumn column, int worth) {
            points += worth;
            near.add(column);
        }
    }
}
