package vn.sotay.access.service;

import java.io.Serializable;

/** What makes an account; an empty password asks for a made-up one. */
public record CreateAccount(String username, String displayName, String password) implements Serializable {}
