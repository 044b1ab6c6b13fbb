package vn.sotay.policy.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The province is to work by another preset.
 *
 * @param from its first day
 * @param decision number, date and body of the document that says so
 */
public record AssignPreset(String preset, LocalDate from, String decision) implements Serializable {}
