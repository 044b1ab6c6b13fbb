package vn.sotay.aggregate.model;

import java.io.Serializable;

/**
 * A unit without a roster, and how far it has come; never with a number.
 *
 * @param code its code
 * @param onboarding null while it said nothing
 * @param month the last one of which it sent its total; null while there is none
 */
public record OnboardedUnit(String code, String name, Onboarding onboarding, String month) implements Serializable {}
