package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of one entity that became too old: what says how many would go says which go.
 *
 * @param entity its name
 * @param condition on the row {@code e}
 * @param values of the parameters that the condition names
 */
public record OldRows(String entity, String condition, Map<String, Object> values) implements Serializable {
    /** Rows that a condition with the parameter {@code before} finds. */
    public OldRows(String entity, String condition, Object before) {
        this(entity, condition, Map.of("before", before));
    }

    /** With one more parameter. */
    public OldRows with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new OldRows(entity, condition, more);
    }

    String query(String what) {
        return "select " + what + " from " + entity + " e where " + condition;
    }
}
