package vn.sotay.organisation.model;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;

/** Writes what a list of units asks for as a condition on {@code u}, and on that day's place and name for another day. */
final class UnitConditions {
    private final UnitFilter filter;
    private final Scope scope;
    private final UnitColumns columns;
    private final UnitSearch search;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder();

    /** @param parentPath the path of the unit that {@link UnitFilter#parent} names; null without one */
    UnitConditions(UnitFilter filter, Scope scope, String parentPath, UnitColumns columns) {
        this.columns = columns;
        this.filter = filter;
        this.scope = scope;
        this.search = filter.isSearch() ? new UnitSearch(filter.q(), columns.code, columns.foldedName) : null;
        where.append(" and ").append(scope.condition("u.path"));
        if (filter.isTops()) {
            and(
                    "u.path in :tops",
                    "tops",
                    scope.ranges().stream().map(PathRange::lo).toList());
        } else if (parentPath != null) {
            and("p.path = :parent", "parent", parentPath);
        }
        if (filter.kind() != null) {
            and(columns.kind + " = :kind", "kind", filter.kind());
        }
        if (search != null) {
            where.append(" and ").append(search.condition());
        }
    }

    String where() {
        return where.toString();
    }

    /** The order in which the list is read; its edge is what {@link UnitFilter#place} says of the row. */
    RowOrder order() {
        return columns.order(filter.order());
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return scope.bind(search == null ? query : search.bind(query));
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
