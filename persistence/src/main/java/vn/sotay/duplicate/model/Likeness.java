package vn.sotay.duplicate.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;

/**
 * How two records agree, trait by trait. It is told without weights, so that the reasons that were stored with a pair stay
 * true when the weights change.
 */
public record Likeness(Map<Trait, Agreement> traits) implements Serializable {
    private static final int SHORTEST_NUMBER = 6;

    /** Compares two records. */
    public static Likeness of(Compared one, Compared two) {
        var traits = new EnumMap<Trait, Agreement>(Trait.class);
        traits.put(Trait.CITIZEN_ID, numbers(one, two, Compared::citizenId));
        traits.put(Trait.CARD_NUMBER, numbers(one, two, Compared::cardNumber));
        traits.put(Trait.BIRTH, both(one, two, Compared::birth, Likeness::dates));
        traits.put(Trait.JOINED, both(one, two, Compared::joined, Likeness::dates));
        traits.put(Trait.FULL_NAME, both(one, two, Compared::foldedName, Likeness::names));
        traits.put(Trait.PHONE, numbers(one, two, Compared::phone));
        traits.put(Trait.SEX, both(one, two, Compared::sex, (a, b) -> a == b ? Agreement.SAME : Agreement.DIFFERENT));
        return new Likeness(traits);
    }

    private static Agreement numbers(Compared one, Compared two, Function<Compared, String> value) {
        return both(one, two, value, Likeness::numbers);
    }

    private static <T> Agreement both(
            Compared one, Compared two, Function<Compared, T> value, BiFunction<T, T, Agreement> comparison) {
        var a = value.apply(one);
        var b = value.apply(two);
        return a == null || b == null ? Agreement.UNKNOWN : comparison.apply(a, b);
    }

    private static Agreement numbers(String a, String b) {
        if (a.equals(b)) {
            return Agreement.SAME;
        }
        var near = Math.min(a.length(), b.length()) >= SHORTEST_NUMBER && isOneSlip(a, b);
        return near ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    /** One sign wrong, missing or too many, or two neighbours the wrong way round. */
    static boolean isOneSlip(String a, String b) {
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        var at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        return at < longer.length()
                && (shorter.substring(at + 1).equals(longer.substring(at + 1)) || isSwapAt(at, shorter, longer));
    }

    private static boolean isSwapAt(int at, String a, String b) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    /** A day and month the wrong way round, one of day, month and year wrong in one digit, or one known less precisely. */
    private static Agreement dates(PartialDate a, PartialDate b) {
        if (a.precision() != DatePrecision.DAY || b.precision() != DatePrecision.DAY) {
            return a.agreesWith(b) ? Agreement.NEAR : Agreement.DIFFERENT;
        }
        if (a.date().equals(b.date())) {
            return Agreement.SAME;
        }
        var swapped = a.date().getYear() == b.date().getYear()
                && a.date().getMonthValue() == b.date().getDayOfMonth()
                && a.date().getDayOfMonth() == b.date().getMonthValue();
        return swapped || isOneDigit(a.date().toString(), b.date().toString()) ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private static boolean isOneDigit(String a, String b) {
        var wrong = 0;
        for (var i = 0; i < a.length(); i++) {
            wrong += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return wrong == 1;
    }

    /** Near: family and given name agree and something between them does not, or one slip in the whole. */
    private static Agreement names(String a, String b) {
        if (a.equals(b)) {
            return Agreement.SAME;
        }
        var one = a.split(" ");
        var two = b.split(" ");
        var sameEnds = one[0].equals(two[0]) && one[one.length - 1].equals(two[two.length - 1]);
        var oneLeftOut = Math.abs(one.length - two.length) == 1;
        return isOneSlip(a, b) || sameEnds && oneLeftOut ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    /** What the agreement is worth. */
    public int score(Map<Trait, Weight> weights) {
        return traits.entrySet().stream()
                .mapToInt(trait -> weights.get(trait.getKey()).of(trait.getValue()))
                .sum();
    }

    /** As it is stored: {@code CITIZEN_ID:SAME CARD_NUMBER:NEAR …}. */
    public String text() {
        return traits.entrySet().stream()
                .map(trait -> trait.getKey() + ":" + trait.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text} wrote. */
    public static Likeness of(String text) {
        var traits = new EnumMap<Trait, Agreement>(Trait.class);
        Arrays.stream(text.split(" "))
                .map(part -> part.split(":"))
                .forEach(part -> traits.put(Trait.valueOf(part[0]), Agreement.valueOf(part[1])));
        return new Likeness(traits);
    }

    /** How they agree in one trait. */
    public Agreement in(Trait trait) {
        return Objects.requireNonNullElse(traits.get(trait), Agreement.UNKNOWN);
    }
}
