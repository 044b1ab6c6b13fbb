package vn.sotay.access.service;

import java.io.Serializable;
import java.time.Instant;

/** What a browser keeps to stay known; told once. */
public record KeptDevice(String secret, Instant expiresAt) implements Serializable {}
