package vn.sotay.reconcile.model;

import java.io.Serializable;

/** A person of the roster and a row of the list that are, or may be, one. */
public record Pair(KnownPerson person, ListedRow row, PairReason reason, Sureness sureness, Likeness likeness)
        implements Serializable {}
