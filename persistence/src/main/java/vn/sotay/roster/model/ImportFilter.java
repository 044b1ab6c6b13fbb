package vn.sotay.roster.model;

import jakarta.persistence.Query;
import java.io.Serializable;

/**
 * Which imports a list shows; null everywhere for no such filter.
 *
 * @param kind what they list
 * @param state where they stand
 */
public record ImportFilter(ImportKind kind, ImportState state) implements Serializable {
    /** All of them. */
    public static final ImportFilter ALL = new ImportFilter(null, null);

    String condition() {
        return (kind == null ? "" : " and i.kind = :kind") + (state == null ? "" : " and i.state = :state");
    }

    <Q extends Query> Q bind(Q query) {
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        return query;
    }
}
