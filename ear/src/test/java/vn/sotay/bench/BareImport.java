package vn.sotay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * What the import of members cannot be cheaper than: reading the file and inserting, by JDBC batch, the very rows that
 * the import left behind, into an empty database with the same tables, indexes and commits. docs/operations/measuring.md
 * says how to run it.
 */
public final class BareImport {
    private static final String[] BEFORE = {"INSTALLATION", "STORED_FILE", "ROSTER_IMPORT", "UNIT"};
    private static final String[] STAGED = {"STAGED_MEMBER", "IMPORT_FAULT", "IMPORT_WARNING"};
    private static final String OF_THE_LIST = " where import_id = (select min(import_id) from staged_member)";
    private static final String[] MEMBERS = {"MEMBER", "MEMBERSHIP", "STATUS_CHANGE", "MEMBER_WORD", "MEMBER_CONFLICT"};
    private static final int CHUNK = 1_000;
    private static final int BATCH = 500;

    private final Map<String, List<Object[]>> rows = new HashMap<>();
    private final Map<String, Integer> memberColumn = new HashMap<>();
    private final List<String> ddl = new ArrayList<>();

    private BareImport() {}

    /** @param args the data directory of a stopped server, the spreadsheet it imported, an empty directory to write to */
    public static void main(String[] args) throws Exception {
        var bare = new BareImport();
        try (var from = open(Path.of(args[0]), "")) {
            bare.load(from);
            bare.printJobs(from);
        }
        try (var to = open(Path.of(args[2]), ";WRITE_DELAY=0")) {
            bare.prepare(to);
            bare.measure(to, Path.of(args[1]));
        }
    }

    private static Connection open(Path directory, String options) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + directory.toAbsolutePath() + "/db;DB_CLOSE_ON_EXIT=FALSE" + options, "sa", "");
    }

    private void load(Connection from) throws SQLException {
        try (var script = from.createStatement().executeQuery("SCRIPT NODATA")) {
            while (script.next()) {
                ddl.add(script.getString(1));
            }
        }
        for (var tables : List.of(BEFORE, STAGED, MEMBERS)) {
            for (var table : tables) {
                load(from, table, tables == STAGED ? OF_THE_LIST : "");
            }
        }
    }

    private void load(Connection from, String table, String condition) throws SQLException {
        var list = new ArrayList<Object[]>();
        var order = " order by " + (table.equals("UNIT") ? "depth, id" : "id");
        try (var all = from.createStatement().executeQuery("select * from " + table + condition + order)) {
            var width = all.getMetaData().getColumnCount();
            for (var i = 1; i <= width; i++) {
                if (all.getMetaData().getColumnName(i).equals("MEMBER_ID")) {
                    memberColumn.put(table, i - 1);
                }
            }
            while (all.next()) {
                var row = new Object[width];
                for (var i = 0; i < width; i++) {
                    var value = all.getObject(i + 1);
                    row[i] = value instanceof Blob blob ? blob.getBytes(1, (int) blob.length()) : value;
                }
                list.add(row);
            }
        }
        rows.put(table, list);
    }

    private void printJobs(Connection from) throws SQLException {
        try (var jobs = from.createStatement().executeQuery("""
                select i.jobname, datediff(millisecond, e.starttime, e.endtime)
                from job_execution e join job_instance i on i.jobinstanceid = e.jobinstanceid order by e.starttime""")) {
            while (jobs.next()) {
                System.out.printf("server: %-24s %8.2f s%n", jobs.getString(1), jobs.getLong(2) / 1e3);
            }
        }
    }

    private void prepare(Connection to) throws SQLException {
        try (var statement = to.createStatement()) {
            for (var sql : ddl) {
                if (!sql.startsWith("CREATE USER")) {
                    statement.execute(sql);
                }
            }
        }
        to.setAutoCommit(false);
        for (var table : BEFORE) {
            insert(to, table, 0, rows.get(table).size());
        }
        to.commit();
    }

    private void measure(Connection to, Path file) throws Exception {
        var wall = System.nanoTime();
        var cpu = cpu();
        read(file);
        print("read", wall, cpu);
        stage(to);
        print("read + staged rows", wall, cpu);
        write(to);
        print("bare, all", wall, cpu);
    }

    private static void read(Path file) throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                var sheet = workbook.getFirstSheet().openStream()) {
            System.out.println("rows in the file: " + sheet.count());
        }
    }

    private void stage(Connection to) throws SQLException {
        var chunks = rows.get(STAGED[0]).size() / CHUNK + 1;
        for (var chunk = 0; chunk < chunks; chunk++) {
            for (var table : STAGED) {
                var size = (long) rows.get(table).size();
                insert(to, table, (int) (size * chunk / chunks), (int) (size * (chunk + 1) / chunks));
            }
            to.commit();
        }
    }

    /** A chunk of members, then all that refers to them. */
    private void write(Connection to) throws SQLException {
        var members = rows.get(MEMBERS[0]);
        var reached = new HashMap<String, Integer>();
        for (var from = 0; from < members.size(); from += CHUNK) {
            var end = Math.min(members.size(), from + CHUNK);
            insert(to, MEMBERS[0], from, end);
            for (var i = 1; i < MEMBERS.length; i++) {
                var first = reached.getOrDefault(MEMBERS[i], 0);
                var last = endOf(MEMBERS[i], first, (Long) members.get(end - 1)[0]);
                insert(to, MEMBERS[i], first, last);
                reached.put(MEMBERS[i], last);
            }
            to.commit();
        }
    }

    private int endOf(String table, int from, long member) {
        var list = rows.get(table);
        var end = from;
        while (end < list.size() && (Long) list.get(end)[memberColumn.get(table)] <= member) {
            end++;
        }
        return end;
    }

    private void insert(Connection to, String table, int from, int end) throws SQLException {
        if (from >= end) {
            return;
        }
        var list = rows.get(table);
        var places = "?" + ", ?".repeat(list.get(0).length - 1);
        try (var statement = to.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (var i = from; i < end; i++) {
                var row = list.get(i);
                for (var column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if ((i - from) % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void print(String what, long wall, long cpu) {
        System.out.printf(
                "bare:   %-24s %8.2f s, %.2f s of CPU%n", what, (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
    }
}
