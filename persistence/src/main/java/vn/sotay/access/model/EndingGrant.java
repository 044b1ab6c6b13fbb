package vn.sotay.access.model;

import java.io.Serializable;
import java.time.LocalDate;

/** A grant that ends soon; {@code validTo} is the first day on which it no longer holds. */
public record EndingGrant(Role role, String unitName, LocalDate validTo) implements Serializable {}
