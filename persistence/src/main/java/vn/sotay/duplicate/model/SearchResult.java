package vn.sotay.duplicate.model;

import java.io.Serializable;

/**
 * What came of a search.
 *
 * @param people how many records were compared with each other
 * @param pairs how many pairs there are among them, decided ones included
 * @param fresh how many of these were not known
 * @param gone how many open ones are no pair any more
 * @param leftOut how many groups with one sign in common were too large to be gone through
 */
public record SearchResult(int people, int pairs, int fresh, int gone, int leftOut, long milliseconds)
        implements Serializable {}
