package vn.sotay.aggregate.model;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A unit without a roster that has not sent a total.
 *
 * @param id public id
 * @param month the first one that is missing
 */
public record MissingTotal(String id, String name, YearMonth month) implements Serializable {}
