package vn.sotay.indicator.model;

import java.io.Serializable;

/**
 * So many members of a unit in one situation.
 *
 * @param unit the key of the home unit
 */
record Crowd(Long unit, Situation situation, long people) implements Serializable {}
