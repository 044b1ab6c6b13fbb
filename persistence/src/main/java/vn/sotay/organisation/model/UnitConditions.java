package vn.sotay.organisation.model;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;

/** Writes what a list of units asks for as a condition on {@code u}; also used for another day, on {@code q.path}. */
final class UnitConditions {
    private final UnitFilter filter;
    private final Scope scope;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final StringBuilder where = new StringBuilder();

    /** @param parentPath the path of the unit that {@link UnitFilter#parent} names; null without one */
    UnitConditions(UnitFilter filter, Scope scope, String parentPath, UnitRow after) {
        this.filter = filter;
        this.scope = scope;
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
            and("u.kind = :kind", "kind", filter.kind());
        }
        if (filter.isSearch()) {
            search(filter.q());
        }
        if (after != null) {
            and(sortColumn() + " > :after", "after", byPath() ? after.path() : after.code());
        }
    }

    String where() {
        return where.toString();
    }

    String order() {
        return " order by " + sortColumn();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return scope.bind(query);
    }

    private boolean byPath() {
        return filter.parent() == null && !filter.isSearch();
    }

    private String sortColumn() {
        return byPath() ? "u.path" : "u.code";
    }

    /** The beginning of the code, or every word the beginning of a word of the name, whether it ends in i or y. */
    private void search(String typed) {
        var words = new StringBuilder();
        var n = 0;
        for (var word : VietnameseText.words(typed)) {
            words.append(n == 0 ? "" : " and ")
                    .append("(concat(' ', u.foldedName) like :w")
                    .append(n);
            values.put("w" + n, "% " + word + "%");
            var other = word.endsWith("y") ? word.substring(0, word.length() - 1) + "i" : word;
            words.append(" or concat(' ', u.foldedName) like :v").append(n).append(")");
            values.put("v" + n++, "% " + other + "%");
        }
        values.put("code", typed.strip());
        values.put("codeEnd", typed.strip() + "~");
        where.append(" and (u.code >= :code and u.code < :codeEnd").append(n == 0 ? ")" : " or " + words + ")");
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }
}
