package vn.sotay.ledger.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * 10,000 numbers of one ledger by eight clerks at once, in turn with the same rows written by bare JDBC: {@code java …
 * LedgerBench /tmp/ledger}. No test: docs/operations/measuring.md.
 */
public final class LedgerBench {
    private static final int CLERKS = 8;
    private static final int EACH = 1_250;
    private static final int ROUNDS = 3;

    private interface Taking {
        void once() throws SQLException;
    }

    private LedgerBench() {}

    /** Argument: a directory for the database file of H2. */
    public static void main(String[] args) throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + args[0] + "/ledger;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        measure("h2 (file)", h2);
        try (var server = EmbeddedPostgres.start()) {
            measure("postgresql", server.getPostgresDatabase());
        }
    }

    private static void measure(String what, DataSource source) throws Exception {
        try (var database = OwnDatabase.of(source)) {
            var opened = database.inTransaction(em -> {
                People.setUp(em);
                var unit = People.place(Wired.up(OrganisationTree.class, em), null, "51", UnitKind.PROVINCE);
                var ours = new Ledger(unit, DocumentType.DECISION, "TU", 2024);
                var bare = new Ledger(unit, DocumentType.NOTICE, "TU", 2024);
                em.persist(ours);
                em.persist(bare);
                return new Ledger[] {ours, bare};
            });
            for (var round = 0; round < ROUNDS; round++) {
                var ours = rate(() -> take(database, opened[0].publicId()));
                var floor = rate(() -> bare(source, opened[1].id()));
                System.out.printf(
                        Locale.ROOT,
                        "%-11s ours %6.0f/s, floor %6.0f/s, %.2f x, %s%n",
                        what,
                        ours,
                        floor,
                        floor / ours,
                        gaps(source, opened[0].id(), (round + 1) * CLERKS * EACH));
            }
        }
    }

    private static double rate(Taking taking) throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var began = System.nanoTime();
            var work = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> (Callable<Void>) () -> {
                        for (var i = 0; i < EACH; i++) {
                            taking.once();
                        }
                        return null;
                    })
                    .toList();
            for (var done : clerks.invokeAll(work)) {
                done.get();
            }
            return CLERKS * EACH / ((System.nanoTime() - began) / 1e9);
        } finally {
            clerks.shutdown();
        }
    }

    private static void take(OwnDatabase database, String ledger) {
        database.inTransaction(em -> Wired.up(LedgerRepository.class, em)
                .take(
                        ledger,
                        Scope.of("00001"),
                        "Về việc phân công",
                        "lan",
                        LocalDate.of(2024, 9, 30),
                        Instant.parse("2024-09-30T01:00:00Z")));
    }

    private static void bare(DataSource source, Long ledger) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            int number;
            try (var lock = connection.prepareStatement("select last_number from ledger where id = ? for update")) {
                lock.setLong(1, ledger);
                try (var row = lock.executeQuery()) {
                    row.next();
                    number = row.getInt(1) + 1;
                }
            }
            try (var update = connection.prepareStatement("update ledger set last_number = ? where id = ?")) {
                update.setInt(1, number);
                update.setLong(2, ledger);
                update.executeUpdate();
            }
            insert(connection, ledger, number);
            connection.commit();
        }
    }

    private static void insert(Connection connection, Long ledger, int number) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into ledger_number (id, version, public_id, ledger_id, ledger_no, state, subject, taken_by,"
                        + " taken_at) values (?, 0, ?, ?, ?, 'RESERVED', 'Về việc phân công', 'lan', current_timestamp)")) {
            insert.setLong(1, -number);
            insert.setString(2, "bare" + number);
            insert.setLong(3, ledger);
            insert.setInt(4, number);
            insert.executeUpdate();
        }
    }

    private static String gaps(DataSource source, Long ledger, int expected) throws SQLException {
        try (var connection = source.getConnection();
                var count = connection.prepareStatement(
                        "select count(distinct ledger_no), max(ledger_no) from ledger_number where ledger_id = ?")) {
            count.setLong(1, ledger);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1) == expected && row.getInt(2) == expected
                        ? "no gap in " + expected
                        : "WRONG: " + row.getInt(1) + " numbers up to " + row.getInt(2);
            }
        }
    }
}
