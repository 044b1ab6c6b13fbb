package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sotay.support.As;
import vn.sotay.support.Deployments;
import vn.sotay.support.WhoAmI;

/** What the server gives to the application, seen from inside. */
@ExtendWith(ArquillianExtension.class)
class ContainerSmokeIT {
    @Resource
    DataSource defaultDataSource;

    @PersistenceContext(unitName = "sotay")
    EntityManager em;

    @Inject
    WhoAmI whoAmI;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.realEar();
    }

    @Test
    void the_default_datasource_is_the_applications() throws Exception {
        try (var connection = defaultDataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:h2:file:");
        }
    }

    @Test
    void the_schema_is_there_before_the_first_query() {
        var changes = em.createNativeQuery("select count(*) from databasechangelog", Long.class)
                .getSingleResult();
        assertThat((Long) changes).isPositive();
    }

    @Test
    void batch_jobs_are_remembered_in_the_database() throws Exception {
        assertThat(BatchRuntime.getJobOperator().getJobNames()).isNotNull();
        try (var connection = defaultDataSource.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "JOB_EXECUTION", null)) {
            assertThat(tables.next()).isTrue();
        }
    }

    @Test
    void a_test_can_act_as_somebody() throws Exception {
        assertThat(As.user("clerk", whoAmI::answer)).isEqualTo("clerk true");
    }
}
