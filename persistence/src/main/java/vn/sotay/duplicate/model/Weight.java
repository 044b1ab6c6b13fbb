package vn.sotay.duplicate.model;

import java.io.Serializable;

/**
 * What agreement in one trait is worth: the logarithm to base 2 of how much more often it is seen between two records of
 * one person than between those of two people (Fellegi and Sunter, 1969).
 *
 * @param same above zero
 * @param near if only one slip is between them
 * @param different below zero or zero
 */
public record Weight(int same, int near, int different) implements Serializable {
    /** As a rule writes it: {@code 14/6/-9}. */
    public static Weight of(String rule) {
        var parts = rule.split("/");
        return new Weight(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    int of(Agreement agreement) {
        return switch (agreement) {
            case SAME -> same;
            case NEAR -> near;
            case DIFFERENT -> different;
            case UNKNOWN -> 0;
        };
    }
}
