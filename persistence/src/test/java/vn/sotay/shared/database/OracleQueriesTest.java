package vn.sotay.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every query of every repository, as Hibernate says it to Oracle 19: it can be said at all, and without what Oracle is
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

    private static List<Class<?>> repositories() throws IOException, ClassNotFoundException {
        var root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root)) {
            var found = new ArrayList<Class<?>>();
            for (var file :
                    files.filter(f -> f.toString().endsWith("Repository.class")).toList()) {
                var name = root.relativize(file).toString().replace('/', '.');
                found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
            return found;
        }
    }

    @Test
    void every_query_can_be_said_to_oracle() throws Exception {
        var asked = new ArrayList<String>();
        for (var type : repositories()) {
            for (var method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) ask(type, method);
            }
            asked.addAll(ASKED.drain());
        }

        System.out.println("ASKED " + asked.size());
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

    private static void ask(Class<?> type, Method method) throws ReflectiveOperationException {
        try (var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            method.setAccessible(true);
            try {
                method.invoke(
                        repository(type, em),
                        Arrays.stream(method.getGenericParameterTypes())
                                .map(Sample::of)
                                .toArray());
                em.flush();
            } catch (InvocationTargetException | RuntimeException e) {
                // an empty answer may stop a method, a sentence that cannot be translated may not
                assertThat(Stream.iterate((Throwable) e, c -> c != null, Throwable::getCause))
                        .as(type.getSimpleName() + "." + method.getName())
                        .noneMatch(c -> c.getClass().getName().startsWith("org.hibernate.query"));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static Object repository(Class<?> type, EntityManager em) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var repository = constructor.newInstance();
        for (Field field : type.getDeclaredFields()) {
            if (!field.isAnnotationPresent(PersistenceContext.class)) continue;
            field.setAccessible(true);
            field.set(repository, em);
        }
        return repository;
    }
}
