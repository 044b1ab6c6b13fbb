package vn.sotay.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A PostgreSQL of its own for a server that a test kills; it keeps what was committed, as in production. */
public final class RealPostgres implements AutoCloseable {
    private final EmbeddedPostgres database;

    private RealPostgres(EmbeddedPostgres database) {
        this.database = database;
    }

    /** Starts it if the build was made for it ({@code -Ddb=postgresql}); null for H2. */
    public static RealPostgres ifAsked() {
        if (!"postgresql".equals(System.getProperty("db"))) {
            return null;
        }
        try {
            return new RealPostgres(EmbeddedPostgres.builder().start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server must know of it. */
    public Map<String, String> environment() {
        return Map.of(
                "SOTAY_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                "SOTAY_DB_USER", "postgres",
                "SOTAY_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
