package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every query there is, run on real databases: each understands it. What it answers is tested beside its class. */
class EveryQueryTest {
    /** SQLSTATE class of statements that the database does not understand or whose types do not fit. */
    private static final String NOT_UNDERSTOOD = "42";

    @ParameterizedTest
    @EnumSource
    void each_database_understands_every_query(TestDatabase database) throws Exception {
        var refused = new ArrayList<String>();
        for (var method : EveryMethod.ofAllQueries()) {
            database.rolledBack(em -> {
                try {
                    method.call(em).stream()
                            .flatMap(EveryMethod::causes)
                            .filter(EveryQueryTest::isRefusal)
                            .forEach(cause -> refused.add(method + ": " + cause));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(method.toString(), e);
                }
            });
        }

        assertThat(refused).isEmpty();
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(NOT_UNDERSTOOD)
                || cause.getClass().getName().startsWith("org.hibernate.query");
    }
}
