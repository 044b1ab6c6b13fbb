package vn.sotay.policy.web;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A row of a rule in words.
 *
 * @param raw the value as it is stored
 * @param from its first day
 * @param days from when, and until when if an end is known
 * @param since from when, and by which document
 * @param coming from when which value
 * @param by who entered it, and when, or that it came with the preset
 */
public record RuleLine(
        String raw, String value, LocalDate from, String days, String since, String coming, String source, String by)
        implements Serializable {}
