package vn.sotay.audit.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The verifier as a command; docs/operations/audit.md says how to run it. It ends with 0 when the trail is as it was
 * sealed, 1 when something was done to it, and 2 when it could not look.
 */
public final class Verify {
    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int FAILED = 2;
    private static final int MANY = 20;

    private Verify() {}

    /** @param args {@code --url}, {@code --user}, {@code --head}, {@code --key}, each with its value */
    public static void main(String[] args) {
        System.exit(run(args, System.getenv()));
    }

    static int run(String[] args, Map<String, String> environment) {
        var said = new HashMap<String, String>();
        for (var i = 0; i + 1 < args.length; i += 2) {
            said.put(args[i], args[i + 1]);
        }
        if (!said.containsKey("--url") || !said.containsKey("--head")) {
            say("Say --url JDBC-ADDRESS --head FILE, if needed --user NAME and --key FILE. The password comes from"
                    + " SOTAY_DB_PASSWORD, without --key the key from SOTAY_AUDIT_KEY.");
            return FAILED;
        }
        try {
            return look(said, environment);
        } catch (SQLException | IOException | IllegalStateException | IllegalArgumentException e) {
            say("Not verified: " + e.getMessage());
            return FAILED;
        }
    }

    private static int look(Map<String, String> said, Map<String, String> environment)
            throws SQLException, IOException {
        var key = new SealKey(
                said.containsKey("--key")
                        ? Files.readString(Path.of(said.get("--key")))
                        : environment.get("SOTAY_AUDIT_KEY"));
        var head = new HeadFile(Path.of(said.get("--head"))).read(key);
        var user = said.getOrDefault("--user", "sa");
        var password = environment.getOrDefault("SOTAY_DB_PASSWORD", "");
        try (var connection = DriverManager.getConnection(said.get("--url"), user, password)) {
            connection.setAutoCommit(false);
            var begun = System.nanoTime();
            var verdict = new Verifier(connection, key, head).verify();
            say(String.format(
                    Locale.ROOT,
                    "%d lines in %d blocks, read in %.1f s; %d lines are not sealed yet.",
                    verdict.lines(),
                    verdict.blocks(),
                    (System.nanoTime() - begun) / 1e9,
                    verdict.unsealed()));
            if (head.isEmpty()) {
                say("There is no head file: whether the end was cut off cannot be said.");
            }
            verdict.findings().stream().limit(MANY).forEach(finding -> say(finding.kind() + ": " + finding.text()));
            say(
                    verdict.isIntact()
                            ? "The trail is as it was sealed."
                            : verdict.findings().size() + " findings.");
            return verdict.isIntact() ? INTACT : BROKEN;
        }
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
