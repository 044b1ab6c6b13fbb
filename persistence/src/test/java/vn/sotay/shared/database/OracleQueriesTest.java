package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every query there is, as Hibernate says it to Oracle 19: it can be said at all, and without what Oracle is
 * known to refuse. Nothing is executed; what a method asks only after an answer stays unseen.
 */
class OracleQueriesTest {
    private static final Pattern REFUSED = Pattern.compile(
            "\\blimit\\b|\\bilike\\b|::|=\\s*(true|false)\\b|(?<!')''(?!')|\\bexcept\\b|\\bon conflict\\b",
            Pattern.CASE_INSENSITIVE);

    /** Far fewer statements than this would mean that the methods are no longer reached. */
    private static final int MANY = 60;

    private static final RecordingDatabase ASKED = new RecordingDatabase();
    private static EntityManagerFactory factory;

    @BeforeAll
    static void withoutDatabase() {
        factory = Persistence.createEntityManagerFactory(
                "sotay",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "hibernate.transaction.coordinator_class", "jdbc",
                        "jakarta.persistence.nonJtaDataSource", ASKED.dataSource(),
                        "jakarta.persistence.database-product-name", "Oracle",
                        "jakarta.persistence.database-major-version", "19",
                        "hibernate.boot.allow_jdbc_metadata_access", "false",
                        "hibernate.hbm2ddl.auto", "none"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void every_query_can_be_said_to_oracle() throws Exception {
        var asked = new ArrayList<String>();
        for (var method : EveryMethod.ofAllQueries()) {
            ask(method);
            asked.addAll(ASKED.drain());
        }

        assertThat(asked)
                .as("most methods ask something")
                .hasSizeGreaterThan(MANY)
                .allSatisfy(sql -> assertThat(sql).doesNotContainPattern(REFUSED));
    }

    @Test
    void the_first_rows_are_taken_as_oracle_does_it() {
        try (var em = factory.createEntityManager()) {
            em.createQuery("select u.id from Unit u where u.code is not null", Long.class)
                    .setMaxResults(5)
                    .getResultList();
        }
        assertThat(ASKED.drain()).singleElement().asString().contains("fetch first");
    }

    private static void ask(EveryMethod method) throws ReflectiveOperationException {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            // an empty answer may stop a method, a sentence that cannot be translated may not
            assertThat(method.call(em).stream().flatMap(EveryMethod::causes))
                    .as(method.toString())
                    .noneMatch(c -> c.getClass().getName().startsWith("org.hibernate.query"));
            em.getTransaction().rollback();
        }
    }
}
