package vn.sotay.access.model;

import java.io.Serializable;
import java.security.SecureRandom;
import vn.sotay.shared.model.InvalidInput;

/**
 * What a password must be like.
 *
 * @param shortest the fewest characters, a policy row
 */
public record PasswordRule(int shortest) implements Serializable {
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 4;
    private static final int GROUP = 4;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Refuses what is too easy to guess.
     *
     * @throws InvalidInput naming the field
     */
    public void mustBeGood(String field, String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < shortest) {
            throw new InvalidInput(field, "access.password.short", shortest);
        }
        if (password.length() > LONGEST) {
            throw new InvalidInput(field, "access.password.long", LONGEST);
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new InvalidInput(field, "access.password.easy");
        }
    }

    /**
     * A first password that can be read out over the telephone: groups of four letters and digits without look-alikes,
     * four groups or as many as the rule asks for.
     */
    public String oneTime() {
        var letters = Math.max(4 * GROUP, shortest);
        var password = new StringBuilder();
        for (var i = 0; i < letters; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "").append(letter());
        }
        return password.toString();
    }

    private static char letter() {
        return ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()));
    }
}
