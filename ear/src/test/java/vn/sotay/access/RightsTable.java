package vn.sotay.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The table of docs/features/rights.md: what people read is what is tested. */
record RightsTable(List<String> roles, List<List<String>> rows) {
    private static final Path PAGE = Path.of("..", "docs", "features", "rights.md");

    static RightsTable read() {
        try {
            var lines = Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            return new RightsTable(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The permissions whose cell is marked for this role. */
    Set<String> of(String role) {
        var column = roles.indexOf(role);
        if (column < 1) throw new IllegalArgumentException(role + " has no column in " + PAGE);
        var marked = new TreeSet<String>();
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).get(column).equals("x"))
                .forEach(i -> marked.add(rows.get(i).get(0)));
        return marked;
    }
}
