package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * A unit that moves, with the code that it gets thereby.
 *
 * @param newCode the same as the code where it keeps that
 */
public record UnitRecoded(String code, String name, UnitKind kind, String newCode) implements Serializable {
    /** Whether it gets another code. */
    public boolean isChanged() {
        return !code.equals(newCode);
    }
}
