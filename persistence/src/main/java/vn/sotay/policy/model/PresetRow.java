package vn.sotay.policy.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * By which preset the province works from a day on.
 *
 * @param id of the change; null for the preset of the set-up, as are {@code from}, {@code decision} and {@code by}
 * @param at when it was entered
 */
public record PresetRow(String id, String preset, LocalDate from, String decision, String by, Instant at)
        implements Serializable {}
