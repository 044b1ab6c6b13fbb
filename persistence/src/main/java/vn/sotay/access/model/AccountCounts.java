package vn.sotay.access.model;

import java.io.Serializable;

/**
 * How many accounts want the administrator's eye.
 *
 * @param unused nobody changed the first password yet
 * @param locked they may not sign in
 * @param idle no grant is in force for them
 */
public record AccountCounts(Long unused, Long locked, Long idle) implements Serializable {}
