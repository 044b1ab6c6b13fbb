package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * A unit where one is chosen.
 *
 * @param id public id
 * @param hasUnits whether there are units below it to look into
 */
public record UnitChoice(String id, String code, String name, UnitKind kind, String path, Boolean hasUnits)
        implements Serializable {}
