package vn.sotay.access.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in that succeeded.
 *
 * @param token the bearer token, shown this once; null for a sign-in by the form
 * @param expiresAt when the token ends; null without one
 * @param session the opaque id of the sign-in, by which it is asked for and ended
 */
public record SignedIn(String token, Instant expiresAt, AccountView account, String session) implements Serializable {}
