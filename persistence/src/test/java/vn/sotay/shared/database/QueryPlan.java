package vn.sotay.shared.database;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How PostgreSQL ran one or more statements, as EXPLAIN ANALYZE writes it. */
record QueryPlan(String text) {
    private static final Pattern INDEX =
            Pattern.compile("(?:Index (?:Only )?Scan (?:Backward )?using|Bitmap Index Scan on) (\\w+)");
    private static final Pattern SCAN = Pattern.compile(
            "(?:Seq|Heap|Tid Range|Index|Index Only) Scan .*?on (\\w+).*\\(actual rows=(\\d+) loops=(\\d+)\\)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    /** The indexes that were used. */
    Set<String> indexes() {
        var names = new TreeSet<String>();
        INDEX.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** How many rows of these tables were read, those included that were looked at in vain. */
    long rowsRead(Set<String> tables) {
        var read = 0L;
        var loops = 0L;
        for (var line : text.lines().toList()) {
            var scan = SCAN.matcher(line);
            var removed = REMOVED.matcher(line);
            if (scan.find()) {
                loops = tables.contains(scan.group(1)) ? Long.parseLong(scan.group(3)) : 0;
                read += loops * Long.parseLong(scan.group(2));
            } else if (removed.find()) {
                read += loops * Long.parseLong(removed.group(1));
            }
        }
        return read;
    }

    @Override
    public String toString() {
        return text;
    }
}
