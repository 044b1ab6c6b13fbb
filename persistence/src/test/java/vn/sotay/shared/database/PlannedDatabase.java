package vn.sotay.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.sotay.support.OwnDatabase;

/** A PostgreSQL that writes down how it ran each statement: its module auto_explain, the real values included. */
final class PlannedDatabase implements AutoCloseable {
    private static final int MOST_TRIES = 600;
    private static final long BETWEEN_TRIES = 50_000_000;

    private final Path log;
    private final EmbeddedPostgres server;
    private final OwnDatabase database;
    private final EntityManager em;
    private int asked;

    PlannedDatabase() throws IOException {
        log = Files.createTempFile("plans", ".log");
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("jit", "off")
                .setServerConfig("shared_preload_libraries", "auto_explain")
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("auto_explain.log_timing", "off")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .start();
        database = OwnDatabase.of(server.getPostgresDatabase());
        em = database.open();
    }

    OwnDatabase database() {
        return database;
    }

    /** So that the planner knows what is there. */
    void analyse() {
        database.inTransaction(em -> em.createNativeQuery("analyze").executeUpdate());
    }

    /** One for all questions: what queries remember from one to the next stays with it. */
    EntityManager em() {
        return em;
    }

    /** How the database ran what this asks for, asked for the second time. */
    QueryPlan plan(Consumer<EntityManager> question) {
        asked++;
        var begin = "question " + asked + " begins";
        var end = "question " + asked + " ends";
        em.getTransaction().begin();
        question.accept(em);
        em.createNativeQuery("set local auto_explain.log_min_duration = 0").executeUpdate();
        mark(begin);
        question.accept(em);
        mark(end);
        em.getTransaction().rollback();
        var text = writtenTo(end);
        return new QueryPlan(text.substring(text.lastIndexOf(begin), text.indexOf(end)));
    }

    /** The server writes before it answers, but a file may show it a little later. */
    private String writtenTo(String end) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var text = written();
            if (text.contains(end)) {
                return text;
            }
            LockSupport.parkNanos(BETWEEN_TRIES);
        }
        throw new IllegalStateException("the server's log does not say: " + end);
    }

    private void mark(String mark) {
        em.createNativeQuery("select '" + mark + "'").getSingleResult();
    }

    private String written() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        em.close();
        database.close();
        server.close();
        Files.deleteIfExists(log);
    }
}
