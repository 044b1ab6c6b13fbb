package vn.sotay.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The databases on which the repositories are tested: the one that comes with the server, and a real PostgreSQL. Each is
 * made once for all tests, by the changelog, and Hibernate has validated it.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void a_dissolved_unit_has_no_children(TestDatabase database) {
 *     database.rolledBack(em -> ...);
 * }
 * }</pre>
 */
public enum TestDatabase {
    H2 {
        @Override
        DataSource create() {
            var database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:sotay;DB_CLOSE_DELAY=-1");
            database.setUser("sa");
            return database;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start()
                        .getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private EntityManagerFactory factory;

    abstract DataSource create();

    /** Runs the work in a transaction that is undone afterwards, so that no test sees what another left. */
    public void rolledBack(Consumer<EntityManager> work) {
        try (var em = factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "sotay",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "hibernate.transaction.coordinator_class", "jdbc",
                            "jakarta.persistence.nonJtaDataSource", create()));
        }
        return factory;
    }
}
