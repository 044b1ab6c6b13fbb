package vn.sotay.indicator.model;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * A month counted from nothing and once more, in turn with the least that bare JDBC must do for it: read who is at home
 * where, add it up in memory, write as many rows. {@code java … RollUpBench /tmp/rollup 60000 200000}. No test:
 * docs/operations/measuring.md.
 */
public final class RollUpBench {
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = People.KNOWN.plusMonths(1);
    private static final String ACCOUNTS = """
            insert into account (id, version, public_id, username, display_name, folded_name, sort_key, password_hash,
                member_id, must_change_password, epoch, activated_at, locale, large_text, dark, created_at)
            select id, 0, 'a' || id, 'dv' || id, 'x', 'x', 'x', 'x', id, false, 0, timestamp '2024-01-02 00:00:00', 'vi', false,
                false, timestamp '2024-01-02 00:00:00' from member where mod(id, 10) < 9""";
    private static final String DAYS = """
            insert into sign_in_day (id, version, account_id, signed_in_on)
            select a.id * 12 + m.x, 0, a.id, dateadd('DAY', mod(a.id, 25), dateadd('MONTH', m.x - 6, date '2024-02-01'))
            from account a, system_range(0, 11) m where mod(a.id + m.x, 4) < 3""";

    private RollUpBench() {}

    /** Arguments: a directory for database files of H2, and how many people. */
    public static void main(String[] args) throws Exception {
        for (var i = 1; i < args.length; i++) {
            measure(args[0] + "/rollup" + args[i], Integer.parseInt(args[i]));
        }
    }

    private static void measure(String file, int people) throws SQLException {
        var url = "jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=-1" + System.getProperty("h2", "");
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        try (var database = OwnDatabase.of(source);
                var bare = DriverManager.getConnection(url, "sa", "")) {
            People.province(database, people);
            try (var statement = bare.createStatement()) {
                statement.execute(ACCOUNTS);
                statement.execute(DAYS);
                statement.execute("analyze");
                statement.execute("create table floor_value (indicator bigint, unit_id bigint, path varchar(100),"
                        + " a bigint, b bigint, c bigint, d bigint, e bigint, f bigint, g bigint)");
            }
            var first = new ArrayList<Double>();
            var again = new ArrayList<Double>();
            var floor = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                try (var statement = bare.createStatement()) {
                    statement.execute("truncate table indicator_value");
                    statement.execute("truncate table floor_value");
                }
                first.add(seconds(() -> count(database)));
                again.add(seconds(() -> count(database)));
                floor.add(seconds(() -> floor(bare)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d people: a month from nothing %.2f s, once more %.2f s; floor %.2f s; %.1f x (medians of %d)%n",
                    people,
                    median(first),
                    median(again),
                    median(floor),
                    median(first) / median(floor),
                    ROUNDS);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static void count(OwnDatabase database) {
        database.inTransaction(em -> {
            var repository = Wired.up(IndicatorRepository.class, em);
            var period = ReportingPeriod.month(YearMonth.from(DAY));
            var end = period.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            return repository.count(repository.lockAll(), period, period.last(), end, LocalDate.of(2023, 1, 1));
        });
    }

    private static void floor(Connection bare) throws SQLException {
        Map<Long, Long> own = new HashMap<>();
        try (var statement = bare.createStatement();
                var rows = statement.executeQuery("select x.unit_id, s.participation, m.smartphone, count(*)"
                        + " from membership x join member m on m.id = x.member_id join status_change s on s.member_id = m.id"
                        + " where x.kind = 'HOME' group by x.unit_id, s.participation, m.smartphone")) {
            while (rows.next()) {
                own.merge(rows.getLong(1), rows.getLong(4), Long::sum);
            }
        }
        bare.setAutoCommit(false);
        try (var insert = bare.prepareStatement("insert into floor_value select x.v, u.id, u.path, ?, 0, 0, 0, 0, 0, 0"
                + " from unit u, (values 1, 2, 3, 4) x(v) where u.id = ?")) {
            try (var units = bare.createStatement().executeQuery("select id from unit")) {
                while (units.next()) {
                    insert.setLong(1, own.getOrDefault(units.getLong(1), 0L));
                    insert.setLong(2, units.getLong(1));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        bare.commit();
        bare.setAutoCommit(true);
    }
}
