package vn.sotay.policy.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A rule in force as people read it.
 *
 * @param source the document or decision that it comes from
 */
public record PolicyRow(String key, String value, LocalDate validFrom, String source) implements Serializable {}
