package vn.sotay.roster.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Guesses which unit was meant by a code that none has: one slip of the fingers away, two digits in the wrong order
 * before a digit too many or too few, and that before a wrong one.
 */
final class CodeGuess {
    private static final int SWAPPED = 2;
    private static final int MISSING = 3;
    private static final int WRONG = 4;
    private static final int FAR = 1_000;

    private CodeGuess() {}

    private record Guess(String code, int cost) {}

    /** The likeliest of the known codes, the best first. */
    static List<String> of(String written, Collection<String> known, int most) {
        var digits = plain(written);
        return known.stream()
                .map(code -> new Guess(code, cost(digits, plain(code))))
                .filter(guess -> guess.cost() <= WRONG)
                .sorted(Comparator.comparingInt(Guess::cost)
                        .thenComparing(Guess::code, Comparator.comparingInt(code -> -shared(written, code)))
                        .thenComparing(Guess::code))
                .limit(most)
                .map(Guess::code)
                .toList();
    }

    private static String plain(String code) {
        return code.replace(".", "");
    }

    private static int shared(String one, String other) {
        var i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** What the first difference costs if nothing differs behind it; {@link #FAR} for more than one slip. */
    private static int cost(String written, String code) {
        var i = shared(written, code);
        var left = written.substring(i);
        var right = code.substring(i);
        if (left.equals(right)) {
            return 0;
        }
        if (left.length() == right.length()) {
            return left.substring(1).equals(right.substring(1)) ? WRONG : swapped(left, right) ? SWAPPED : FAR;
        }
        var longer = left.length() > right.length() ? left : right;
        var shorter = left.length() > right.length() ? right : left;
        return longer.substring(1).equals(shorter) ? MISSING : FAR;
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
