package vn.sotay.support;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a test begins with on the empty server, in the words of the field. Each verb may be said by any test in any
 * order: what is there already is left as it is.
 */
public final class Given {
    /** The password of everybody whom this class makes. */
    public static final String PASSWORD = "một câu chỉ mình biết";

    /** The code of the province. */
    public static final String PROVINCE = "51";

    private static final Pattern SECRET = Pattern.compile("one-time secret: (\\S+)");

    private final Server server;

    public Given(Server server) {
        this.server = server;
        setUp();
    }

    /** The one-time secret as the log tells it. */
    public static String secret(Server server) {
        return SECRET.matcher(server.logText())
                .results()
                .reduce((first, last) -> last)
                .map(MatchResult::group)
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .orElse("");
    }

    /** What sets the system up. */
    public static Map<String, Object> setUpWith(String secret) {
        return Map.of(
                "secret",
                secret,
                "rootCode",
                PROVINCE,
                "rootName",
                "Đảng bộ tỉnh Trà Giang",
                "preset",
                "QN-2024",
                "officer",
                Map.of("username", "canbo", "displayName", "Lê Hoài Nam", "password", PASSWORD),
                "administrator",
                Map.of("username", "quantri", "displayName", "Võ Quản Trị", "password", PASSWORD));
    }

    private void setUp() {
        var answer = server.api().post("/setup", setUpWith(secret(server)));
        if (answer.status() != 201 && answer.status() != 409) throw new AssertionError("set-up refused: " + answer);
    }

    /** The first officer of the Organisation Board, signed in. */
    public Api officer() {
        return server.api().signIn("canbo", PASSWORD);
    }

    /** The administrator, signed in. */
    public Api administrator() {
        return server.api().signIn("quantri", PASSWORD);
    }

    /** Somebody with a role on a unit, signed in, the first password changed. */
    public Api somebody(String username, String role, String unit) {
        var officer = officer();
        var created = officer.post("/accounts", Map.of("username", username, "displayName", "Đồng chí " + username));
        if (created.status() == 201) {
            var first = created.body().path("password").asText();
            var changed = server.api()
                    .signIn(username, first)
                    .post("/me/password", Map.of("current", first, "chosen", PASSWORD));
            if (changed.status() != 204) throw new AssertionError("first password not changed: " + changed);
            var grant = Map.of("account", username, "role", role, "unit", unit, "reason", "Phân công năm 2024");
            var granted = officer.post("/grants", grant);
            if (granted.status() != 201) throw new AssertionError("not granted: " + granted);
        }
        return server.api().signIn(username, PASSWORD);
    }

    /** A clerk (chuyên viên) of a unit, signed in. */
    public Api clerk(String unit) {
        return somebody("chuyenvien." + unit, "CLERK", unit);
    }
}
