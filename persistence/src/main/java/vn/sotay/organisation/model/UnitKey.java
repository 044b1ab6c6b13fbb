package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * Where a unit is found, also one that is no more.
 *
 * @param id public id
 * @param path today's; for one that is no more, below its successor's
 */
public record UnitKey(String id, String path) implements Serializable {}
