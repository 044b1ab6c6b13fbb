package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * Which units a list shows.
 *
 * @param parent public id or code: only its direct sub-units; empty: the tops of the scope; null: no such filter
 * @param q typed text: the beginning of a code, or words of a name; null: no such filter
 * @param kind only this kind; null: every kind
 * @param within public id or code: it and all below; null: everything
 */
public record UnitFilter(String parent, String q, UnitKind kind, String within) implements Serializable {
    /** Wherever they are. */
    public UnitFilter(String parent, String q, UnitKind kind) {
        this(parent, q, kind, null);
    }

    /** Every unit of the scope. */
    public static final UnitFilter ALL = new UnitFilter(null, null, null);

    /** The direct sub-units of a unit, or the tops of the scope for an empty text. */
    public static UnitFilter under(String parent) {
        return new UnitFilter(parent, null, null);
    }

    /** What is typed. */
    public static UnitFilter search(String q) {
        return new UnitFilter(null, q, null);
    }

    /** Whether something was typed. */
    public boolean isSearch() {
        return q != null && !q.isBlank();
    }

    /** Whether the tops of the scope are asked for. */
    public boolean isTops() {
        return parent != null && parent.isBlank();
    }

    /** Whether the list is in the order of the tree; else by code. */
    boolean isByPath() {
        return parent == null && !isSearch();
    }

    /** What a unit is found by in the order of this list. */
    public String place(UnitRow row) {
        return isByPath() ? row.path() : row.code();
    }
}
