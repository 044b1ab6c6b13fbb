package vn.sotay.access.service;

import java.io.Serializable;

/**
 * What a try to sign in is answered.
 *
 * @param signedIn null unless it succeeded
 */
public record SignInAnswer(Outcome outcome, SignedIn signedIn) implements Serializable {
    /** How a try ends. */
    public enum Outcome {
        /** In. */
        SIGNED_IN,
        /** Username or password is wrong, or the account is locked: never told apart. */
        WRONG,
        /** The password is right; the code of the telephone is missing. */
        CODE_NEEDED,
        /** The password is right, the code is not, or was used before. */
        CODE_WRONG
    }

    static SignInAnswer in(SignedIn signedIn) {
        return new SignInAnswer(Outcome.SIGNED_IN, signedIn);
    }

    static SignInAnswer not(Outcome outcome) {
        return new SignInAnswer(outcome, null);
    }

    /** Whether it succeeded. */
    public boolean isIn() {
        return outcome == Outcome.SIGNED_IN;
    }
}
