package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * A unit as other things name it.
 *
 * @param id public id
 */
public record UnitRef(String id, String code, String name) implements Serializable {}
