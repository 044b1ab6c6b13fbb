package vn.sotay.access.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.access.model.Role;

/**
 * Grants a role.
 *
 * @param account id or username
 * @param unit id or code
 * @param from the first day; null: today
 * @param to the last day; null: as long as the grant it rests on
 * @param basedOn public id of the caller's grant it rests on; null: the first that carries it
 */
public record GrantRole(
        String account, Role role, String unit, LocalDate from, LocalDate to, String reason, String basedOn)
        implements Serializable {}
