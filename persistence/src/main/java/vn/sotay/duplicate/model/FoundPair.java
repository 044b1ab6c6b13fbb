package vn.sotay.duplicate.model;

import java.io.Serializable;

/**
 * Two records that seem to be one person.
 *
 * @param first the key of the older record
 * @param second the key of the newer one
 */
public record FoundPair(Long first, Long second, Likeness likeness) implements Serializable {}
