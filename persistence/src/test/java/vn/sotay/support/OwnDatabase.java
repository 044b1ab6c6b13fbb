package vn.sotay.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** The persistence unit on a database of its own, with the whole schema. */
public final class OwnDatabase implements AutoCloseable {
    private final EntityManagerFactory factory;

    private OwnDatabase(DataSource source) {
        factory = Persistence.createEntityManagerFactory(
                "sotay",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "hibernate.transaction.coordinator_class", "jdbc",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "hibernate.generate_statistics", "true",
                        "hibernate.session.events.log", "false"));
    }

    /** An empty H2 in memory. */
    public static OwnDatabase h2() {
        return h2("mem:" + Long.toHexString(System.nanoTime()) + ";DB_CLOSE_DELAY=-1");
    }

    /** @param where what follows {@code jdbc:h2:} */
    public static OwnDatabase h2(String where) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + where);
        source.setUser("sa");
        return new OwnDatabase(source);
    }

    /** Any database. */
    public static OwnDatabase of(DataSource source) {
        return new OwnDatabase(source);
    }

    /** An entity manager without a transaction. */
    public EntityManager open() {
        return factory.createEntityManager();
    }

    /** Runs something in a transaction and commits it. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        var em = open();
        var transaction = em.getTransaction();
        try {
            transaction.begin();
            var result = work.apply(em);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
        }
    }

    /** What Hibernate counted: for statement counts. */
    public Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }

    @Override
    public void close() {
        factory.close();
    }
}
