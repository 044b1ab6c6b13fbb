package vn.sotay.organisation.model;

import java.io.Serializable;

/** How many units of a kind there are. */
public record UnitKindCount(UnitKind kind, Long units) implements Serializable {}
