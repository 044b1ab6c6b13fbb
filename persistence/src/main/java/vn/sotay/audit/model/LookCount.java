package vn.sotay.audit.model;

import java.io.Serializable;

/** At how many whole records somebody looked since an instant, and how many of them are outside a part of the tree. */
public record LookCount(Long looked, Long outside) implements Serializable {
    /** How many count for this. */
    public int of(LookKind kind) {
        return Math.toIntExact(kind == LookKind.MANY ? looked : outside);
    }
}
