package vn.sotay.duplicate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;

/**
 * Compares many records without comparing each with each: only those that have one sign in common. Signs overlap, so that
 * one slip in any one field still leaves a sign that leads to the other record. The work grows as the number of records
 * and the size of their blocks; a block that is too large is not gone through, and counted instead.
 */
public final class PairSearch {
    private static final int SHORTEST_NUMBER = 4;
    /** Of a sign's 64 bits so many are sorted, beside the place of the record: what falls together by chance is compared and found different. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final int NONE = 0;

    /** Each gives what two records must have in common; null where a record has nothing of it. */
    private static final List<Function<Compared, String>> SIGNS = List.of(
            Compared::citizenId,
            Compared::cardNumber,
            Compared::phone,
            one -> sign(eitherWay(one.birth()), one.givenName()),
            one -> sign(day(one.birth()), day(one.joined())),
            one -> sign(day(one.joined()), one.givenName(), year(one.birth())),
            one -> sign(one.foldedName(), year(one.birth()), year(one.joined())),
            one -> sign(one.foldedName(), day(one.joined())),
            one -> sign(one.foldedName(), dayOfMonth(one.birth())),
            one -> sign(tail(one.citizenId()), one.givenName()),
            one -> sign(tail(one.cardNumber()), one.foldedName()));

    private final DuplicateRules rules;
    private final List<Compared> people;
    private final long[][] signs;
    private final List<FoundPair> found = new ArrayList<>();
    private int tooLarge;
    private long compared;

    /** Of these records, by the rules of a day. */
    public PairSearch(DuplicateRules rules, List<Compared> people) {
        this.rules = rules;
        this.people = people;
        signs = new long[SIGNS.size()][people.size()];
    }

    /** All pairs among them, each once. */
    public List<FoundPair> pairs() {
        for (var sign = 0; sign < signs.length; sign++) {
            by(sign);
        }
        return List.copyOf(found);
    }

    /** How many blocks were too large to be gone through. */
    public int tooLarge() {
        return tooLarge;
    }

    /** How many pairs of records were compared. */
    public long compared() {
        return compared;
    }

    private void by(int sign) {
        var sorted = new long[people.size()];
        var size = 0;
        for (var place = 0; place < people.size(); place++) {
            var value = SIGNS.get(sign).apply(people.get(place));
            signs[sign][place] = value == null ? NONE : spread(value);
            if (value != null) {
                sorted[size++] = signs[sign][place] & ~PLACE | place;
            }
        }
        Arrays.sort(sorted, 0, size);
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && (sorted[to] ^ sorted[from]) >>> PLACE_BITS == 0) {
                to++;
            }
            block(sign, sorted, from, to);
        }
    }

    private void block(int sign, long[] sorted, int from, int to) {
        if (to - from > rules.largestBlock()) {
            tooLarge++;
            for (var i = from; i < to; i++) {
                signs[sign][(int) (sorted[i] & PLACE)] = NONE;
            }
            return;
        }
        for (var i = from; i < to; i++) {
            for (var j = i + 1; j < to; j++) {
                compare(sign, (int) (sorted[i] & PLACE), (int) (sorted[j] & PLACE));
            }
        }
    }

    private void compare(int sign, int one, int two) {
        for (var earlier = 0; earlier < sign; earlier++) {
            if (signs[earlier][one] != NONE && (signs[earlier][one] ^ signs[earlier][two]) >>> PLACE_BITS == 0) {
                return;
            }
        }
        compared++;
        var a = people.get(one);
        var b = people.get(two);
        var likeness = Likeness.of(a, b);
        if (rules.isPair(likeness)) {
            found.add(new FoundPair(Math.min(a.key(), b.key()), Math.max(a.key(), b.key()), likeness));
        }
    }

    /** Bits that look thrown by dice, the same ones for the same text (FNV-1a, its end mixed as in MurmurHash3). */
    private static long spread(String text) {
        var bits = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            bits = (bits ^ text.charAt(i)) * 0x100000001b3L;
        }
        bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        return bits ^ bits >>> 33 | 1L << PLACE_BITS;
    }

    private static String sign(String... parts) {
        return Arrays.stream(parts).anyMatch(Objects::isNull) ? null : String.join("|", parts);
    }

    private static String day(PartialDate date) {
        return date == null || date.precision() != DatePrecision.DAY
                ? null
                : date.date().toString();
    }

    private static String year(PartialDate date) {
        return date == null ? null : Integer.toString(date.date().getYear());
    }

    /** Day and month in one order, whichever was written first. */
    private static String eitherWay(PartialDate date) {
        if (date == null || date.precision() != DatePrecision.DAY) {
            return null;
        }
        var day = date.date();
        var less = Math.min(day.getDayOfMonth(), day.getMonthValue());
        var more = Math.max(day.getDayOfMonth(), day.getMonthValue());
        return day.getYear() + "-" + less + "-" + more;
    }

    /** What is left when the year was mistyped. */
    private static String dayOfMonth(PartialDate date) {
        return date == null || date.precision() != DatePrecision.DAY
                ? null
                : date.date().getMonthValue() + "-" + date.date().getDayOfMonth();
    }

    private static String tail(String number) {
        return number == null || number.length() < SHORTEST_NUMBER
                ? null
                : number.substring(number.length() - number.length() / 2);
    }
}
