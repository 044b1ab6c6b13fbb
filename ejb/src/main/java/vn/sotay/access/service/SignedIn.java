package vn.sotay.access.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in that succeeded.
 *
 * @param token the bearer token, shown this once; null for a sign-in by the form
 * @param expiresAt when the token ends; null without one
 * @param epoch the account's count of "signed out everywhere"; a session with an older one is over
 */
public record SignedIn(String token, Instant expiresAt, AccountView account, Integer epoch) implements Serializable {}
