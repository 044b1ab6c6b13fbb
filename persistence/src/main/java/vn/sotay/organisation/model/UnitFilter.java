package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * Which units a list shows.
 *
 * @param parent public id or code: only its direct sub-units; empty: the tops of the scope; null: no such filter
 * @param q typed text: the beginning of a code, or words of a name; null: no such filter
 * @param kind only this kind; null: every kind
 * @param within public id or code: it and all below; null: everything
 * @param sort {@code path}, {@code code} or {@code name}, with a minus for descending; null: what is found or stands below
 *     one unit by code, everything by path
 */
public record UnitFilter(String parent, String q, UnitKind kind, String within, String sort) implements Serializable {
    /** In the order of the tree. */
    static final String BY_PATH = "path";

    /** In the order of the codes. */
    public static final String BY_CODE = "code";

    /** In the Vietnamese order of names, numbers in them by their value. */
    static final String BY_NAME = "name";

    /** Wherever they are. */
    public UnitFilter(String parent, String q, UnitKind kind) {
        this(parent, q, kind, null, null);
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

    /** The order of this list. */
    String order() {
        if (sort != null && !sort.isBlank()) {
            return sort;
        }
        return parent == null && !isSearch() ? BY_PATH : BY_CODE;
    }

    /** What a unit is found by in the order of this list. */
    public String place(UnitRow row) {
        return order().endsWith(BY_PATH) ? row.path() : row.code();
    }
}
