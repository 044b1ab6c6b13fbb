package vn.sotay.access.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.Permission;

/**
 * Whether the caller may do something, where, and if not, why not and who could change that.
 *
 * @param units the names of the units on and below which it is allowed
 * @param day for {@link Reason#ENDED} the last day, for {@link Reason#NOT_YET} the first one; else null
 * @param ask who could grant it, the nearest first; empty when nobody can
 */
public record OwnAccess(Permission permission, List<String> units, Reason reason, LocalDate day, List<GrantRow> ask)
        implements Serializable {
    /** Why somebody may or may not. */
    public enum Reason {
        /** He may. */
        HELD,
        /** His grant is past its last day. */
        ENDED,
        /** His grant was taken back, or fell with the one it rested on. */
        TAKEN_BACK,
        /** His grant begins later. */
        NOT_YET,
        /** The administrator proposed it; nobody has confirmed it. */
        PROPOSED,
        /** None of his roles has it. */
        NOT_IN_ROLE
    }
}
