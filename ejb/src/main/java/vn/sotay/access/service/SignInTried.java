package vn.sotay.access.service;

import vn.sotay.shared.model.AuditedFact;

/** Somebody signed in, or tried to; {@code subject} is the account, null for a username that does not exist. */
public record SignInTried(String subject, Boolean succeeded, String actor) implements AuditedFact {
    @Override
    public String key() {
        return succeeded ? "access.signedIn" : "access.signInFailed";
    }
}
