package vn.sotay.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The trail as it lies in a database, read by JDBC a piece at a time, however long it is. */
final class Trail {
    private static final int LINES_AT_ONCE = 20_000;
    private static final int FETCH = 2_000;
    private static final String LINES =
            "select block_number, id, happened_at, actor, fact_key, subject, unit_path, detail from audit_line"
                    + " where block_number between ? and ? order by block_number, id";

    private final Connection connection;

    Trail(Connection connection) {
        this.connection = connection;
    }

    /** A line and the block it says it belongs to. */
    record Placed(int block, SealedLine line) {}

    /** Every block by its number. */
    List<Block> blocks() throws SQLException {
        var blocks = new ArrayList<Block>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (var row = statement.executeQuery(
                    "select block_number, line_count, total_count, digest, previous_code, sealed_at, code"
                            + " from audit_block order by block_number")) {
                while (row.next()) {
                    blocks.add(new Block(
                            row.getInt(1),
                            row.getInt(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            instant(row, 6),
                            row.getString(7)));
                }
            }
        }
        return blocks;
    }

    /** Every line from one block to another, in order; asked for in pieces that fit into memory. */
    void lines(List<Block> blocks, Consumer<Placed> each) throws SQLException {
        var from = 0;
        while (from < blocks.size()) {
            var to = from;
            var lines = blocks.get(from).lines();
            while (to + 1 < blocks.size() && lines + blocks.get(to + 1).lines() <= LINES_AT_ONCE) {
                lines += blocks.get(++to).lines();
            }
            piece(blocks.get(from).number(), blocks.get(to).number(), each);
            from = to + 1;
        }
    }

    private void piece(int first, int last, Consumer<Placed> each) throws SQLException {
        try (var statement = connection.prepareStatement(LINES)) {
            statement.setFetchSize(FETCH);
            statement.setInt(1, first);
            statement.setInt(2, last);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    each.accept(new Placed(row.getInt(1), line(row)));
                }
            }
        }
    }

    private static SealedLine line(ResultSet row) throws SQLException {
        return new SealedLine(
                row.getLong(2),
                instant(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    /** One number that a statement answers. */
    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
