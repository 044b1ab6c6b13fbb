package vn.sotay.shared.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope.ScopedRunner;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema to the state of the changelog before Hibernate validates it and before any entity manager exists,
 * so that whatever starts with the server sees the schema. Two nodes that start together are kept apart by Liquibase's
 * lock.
 */
public class SchemaMigration implements Integrator {
    /** The one changelog, for H2, PostgreSQL and Oracle. */
    public static final String CHANGELOG = "db/changelog/master.yaml";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        if (!"validate".equals(factory.getProperties().get(AvailableSettings.HBM2DDL_AUTO))) {
            return; // nobody would check the result: only the tests' factory without a database does so
        }
        var connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        try {
            var connection = connections.getConnection();
            try {
                update(connection);
            } finally {
                connections.closeConnection(connection);
            }
        } catch (Exception e) {
            // Without the cause: the server's management layer cannot read Liquibase's exceptions and hides them all.
            throw new IllegalStateException("The schema could not be brought up to date: " + e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held open.
    }

    /**
     * Runs what has not run yet.
     *
     * @throws LiquibaseException if a changeset fails; the ones before it stay done
     */
    public static void update(Connection connection) throws Exception {
        var loader = SchemaMigration.class.getClassLoader();
        var values = Map.<String, Object>of(
                liquibase.Scope.Attr.resourceAccessor.name(), new ClassLoaderResourceAccessor(loader),
                liquibase.Scope.Attr.classLoader.name(), loader,
                liquibase.Scope.Attr.ui.name(), new LoggerUIService());
        liquibase.Scope.child(values, (ScopedRunner<Void>) () -> run(connection));
    }

    private static void run(Connection connection) throws LiquibaseException, SQLException {
        var autoCommit = connection.getAutoCommit();
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new Liquibase(CHANGELOG, liquibase.Scope.getCurrentScope().getResourceAccessor(), database)
                .update(new Contexts(), new LabelExpression());
        connection.setAutoCommit(autoCommit);
    }
}
