package vn.sotay.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.audit.seal.Block;
import vn.sotay.audit.seal.Head;
import vn.sotay.audit.seal.LinesDigest;
import vn.sotay.audit.seal.SealKey;
import vn.sotay.audit.seal.SealedLine;
import vn.sotay.audit.seal.Verifier;

/**
 * How fast the verifier reads a sealed trail, beside the same rows read by JDBC without looking at them. How to run it:
 * docs/operations/measuring.md.
 */
public final class SealedTrail {
    private static final int LINES_OF_A_BLOCK = 40;
    private static final int ROUNDS = 4;
    private static final int PIECE = 500;
    private static final int BATCH = 2_000;
    private static final SealKey KEY = new SealKey("a key that is made up for this measurement");
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    private SealedTrail() {}

    /** @param args how many lines, and an empty directory */
    public static void main(String[] args) throws SQLException {
        var lines = Integer.parseInt(args[0]) / LINES_OF_A_BLOCK * LINES_OF_A_BLOCK;
        var url = "jdbc:h2:file:" + Path.of(args[1]).toAbsolutePath() + "/trail";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            connection.setAutoCommit(false);
            var head = fill(connection, lines);
            System.out.println(lines + " lines in " + lines / LINES_OF_A_BLOCK + " blocks; lines a second");
            for (var round = 1; round <= ROUNDS; round++) {
                var floor = rate(lines, () -> read(connection, lines));
                var verifier = rate(lines, () -> verify(connection, head));
                System.out.printf(
                        "%d  floor %,d  verifier %,d  ratio %.2f%n", round, floor, verifier, 1.0 * floor / verifier);
            }
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static long rate(int lines, Work work) throws SQLException {
        var begun = System.nanoTime();
        work.run();
        return Math.round(lines / ((System.nanoTime() - begun) / 1e9));
    }

    private static void verify(Connection connection, Head head) throws SQLException {
        var verdict = new Verifier(connection, KEY, Optional.of(head)).verify();
        if (!verdict.isIntact()) throw new IllegalStateException(verdict.toString());
    }

    /** The same rows in the same order and pieces, each column taken out. */
    private static void read(Connection connection, int lines) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select block_number, id, happened_at, actor, fact_key, subject, unit_path, detail from audit_line"
                        + " where block_number between ? and ? order by block_number, id")) {
            for (var block = 1; block <= lines / LINES_OF_A_BLOCK; block += PIECE) {
                statement.setInt(1, block);
                statement.setInt(2, block + PIECE - 1);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        row.getLong(2);
                        row.getObject(3, LocalDateTime.class);
                        for (var text = 4; text <= 8; text++) row.getString(text);
                    }
                }
            }
        }
    }

    private static Head fill(Connection connection, int lines) throws SQLException {
        try (var ddl = connection.createStatement()) {
            ddl.execute("create table audit_line (id bigint primary key, happened_at timestamp(6), actor varchar(60),"
                    + " fact_key varchar(80), subject varchar(60), unit_path varchar(100), detail varchar(1000),"
                    + " block_number int)");
            ddl.execute("create index idx_audit_line_block on audit_line (block_number, id)");
            ddl.execute("create table audit_block (block_number int primary key, line_count int, total_count bigint,"
                    + " digest varchar(64), previous_code varchar(64), sealed_at timestamp(6), code varchar(64))");
        }
        Block last = null;
        var digest = new LinesDigest();
        try (var insert = connection.prepareStatement("insert into audit_line values (?, ?, ?, ?, ?, ?, ?, ?)");
                var block = connection.prepareStatement("insert into audit_block values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var i = 1; i <= lines; i++) {
                var line = line(i);
                digest.add(line);
                add(insert, line, (i - 1) / LINES_OF_A_BLOCK + 1);
                if (i % LINES_OF_A_BLOCK == 0) {
                    last = Block.after(last, digest, line.happenedAt(), KEY);
                    add(block, last);
                }
                if (i % BATCH == 0) {
                    insert.executeBatch();
                    block.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            block.executeBatch();
            connection.commit();
        }
        return last.head();
    }

    private static SealedLine line(int i) {
        return new SealedLine(
                (long) i,
                BEGIN.plusSeconds(i),
                "chuyenvien" + i % 300,
                "member.described",
                "k3j9x0a7b2m5n8q1" + String.format(Locale.ROOT, "%04d", i % 10_000),
                "00001" + String.format(Locale.ROOT, "%05d", i % 14) + "00008",
                "phone residence");
    }

    private static void add(java.sql.PreparedStatement insert, SealedLine line, int block) throws SQLException {
        insert.setLong(1, line.id());
        insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(line.happenedAt(), ZoneOffset.UTC)));
        insert.setString(3, line.actor());
        insert.setString(4, line.factKey());
        insert.setString(5, line.subject());
        insert.setString(6, line.unitPath());
        insert.setString(7, line.detail());
        insert.setInt(8, block);
        insert.addBatch();
    }

    private static void add(java.sql.PreparedStatement insert, Block block) throws SQLException {
        insert.setInt(1, block.number());
        insert.setInt(2, block.lines());
        insert.setLong(3, block.total());
        insert.setString(4, block.digest());
        insert.setString(5, block.previous());
        insert.setTimestamp(6, Timestamp.valueOf(LocalDateTime.ofInstant(block.sealedAt(), ZoneOffset.UTC)));
        insert.setString(7, block.code());
        insert.addBatch();
    }
}
