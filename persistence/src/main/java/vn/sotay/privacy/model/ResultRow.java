package vn.sotay.privacy.model;

import java.io.Serializable;

/** What a night did with one kind of data. */
public record ResultRow(String kind, RetentionOutcome outcome, Integer takenAway) implements Serializable {}
