package vn.sotay.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that answers nothing and remembers what it was asked. Only a sequence gets a number. */
final class RecordingDatabase {
    private final List<String> statements = new ArrayList<>();

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (self, method, args) ->
                        method.getName().equals("getConnection") ? connection() : nothing(method.getReturnType()));
    }

    /** What was asked since the last call. */
    List<String> drain() {
        var asked = List.copyOf(statements);
        statements.clear();
        return asked;
    }

    private Connection connection() {
        return proxy(Connection.class, (self, method, args) -> {
            if (!method.getName().equals("prepareStatement")) return nothing(method.getReturnType());
            statements.add((String) args[0]);
            return statement((String) args[0]);
        });
    }

    private static PreparedStatement statement(String sql) {
        return proxy(PreparedStatement.class, (self, method, args) -> switch (method.getName()) {
            case "executeQuery", "getResultSet" -> rows(sql.contains("nextval"));
            case "executeUpdate" -> 1;
            case "executeBatch" -> new int[] {1};
            default -> nothing(method.getReturnType());
        });
    }

    private static ResultSet rows(boolean one) {
        var left = new int[] {one ? 1 : 0};
        return proxy(ResultSet.class, (self, method, args) -> switch (method.getName()) {
            case "next" -> left[0]-- > 0;
            case "getLong" -> 1L;
            default -> nothing(method.getReturnType());
        });
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        return null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
