package vn.sotay.privacy.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A night's work.
 *
 * @param finishedAt null: broken off, or still at work
 */
public record RunRow(Long number, Instant startedAt, Instant finishedAt) implements Serializable {}
