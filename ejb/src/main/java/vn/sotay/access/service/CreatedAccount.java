package vn.sotay.access.service;

import java.io.Serializable;

/** A new account with the password to hand over; the password is shown this once and kept nowhere. */
public record CreatedAccount(String id, String username, String password) implements Serializable {}
