package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the trail about one record.
 *
 * @param unitPath where the record was at home then
 */
public record LookLine(
        Long number, Instant happenedAt, String actor, String name, String factKey, String detail, String unitPath)
        implements Serializable {}
