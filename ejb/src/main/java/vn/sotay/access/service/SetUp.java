package vn.sotay.access.service;

import java.io.Serializable;

/**
 * What makes an empty system usable.
 *
 * @param secret the one-time secret from the server's log
 * @param rootCode the code of the province's organisation, for example {@code 51}
 * @param preset {@code QN-2024} or {@code QN-2025}
 */
public record SetUp(
        String secret, String rootCode, String rootName, String preset, Person officer, Person administrator)
        implements Serializable {
    /** Somebody who gets an account; the password is chosen at once, so it need not be changed. */
    public record Person(String username, String displayName, String password) implements Serializable {}
}
