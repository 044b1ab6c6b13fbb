package vn.sotay.shared.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database answers and holds the schema: a balancer then sends people here, and not before.
 *
 * <p>It stands here because the server looks for such checks in the libraries of an EAR only, not in its modules.
 */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/SotayDS")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var changes = statement.executeQuery("select count(*) from databasechangelog")) {
            return changes.next() && changes.getInt(1) > 0;
        } catch (SQLException e) {
            return false;
        }
    }
}
