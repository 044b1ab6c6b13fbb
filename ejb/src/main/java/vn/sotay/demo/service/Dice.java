package vn.sotay.demo.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way every time: the seed is made of what is being drawn ("branch 51.07.008.02"), so that
 * one part of the story can change without the others. {@link Random} is used because its numbers are specified.
 */
final class Dice {
    private static final long SEED = 20240930L;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** The dice for one thing. */
    static Dice of(String thing) {
        var seed = SEED;
        for (var i = 0; i < thing.length(); i++) {
            seed = seed * 1_000_003L + thing.charAt(i);
        }
        return new Dice(mixed(seed));
    }

    /** Neighbouring seeds would begin with nearly the same numbers (the finalizer of SplitMix64). */
    private static long mixed(long seed) {
        var z = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number between two, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Whether something with this probability (0 to 1) happens. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of the list, each as likely. */
    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of the words, by their weights. */
    String pick(Weighted words) {
        return words.at(random.nextDouble());
    }

    /** A day between two, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Lognormal: half of the numbers are below the median. */
    double lognormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * random.nextGaussian());
    }
}
