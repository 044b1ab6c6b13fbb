package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.sotay.support.Api;
import vn.sotay.support.Api.Answer;

/** Imports over REST, in the words of the tests. */
public final class Imports {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Imports() {}

    /** Hands in a list of the province and answers the id of the import. */
    public static String upload(Api api, String kind, String file) throws IOException {
        try (var content = Imports.class.getResourceAsStream("/province/" + file)) {
            return upload(api, kind, file, content.readAllBytes());
        }
    }

    /** Hands in a file and answers the id of the import. */
    public static String upload(Api api, String kind, String name, byte[] content) {
        var answer = api.upload("/imports?kind=" + kind, name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        var location = answer.header("Location");
        assertThat(location).contains("/imports/");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Hands in a list of members and waits until it is checked. */
    static String checked(Api api, MemberList list) {
        return checked(api, list.content());
    }

    static String checked(Api api, byte[] list) {
        var id = upload(api, "members", "danh-sach.xlsx", list);
        await(api, id, "READY");
        return id;
    }

    /** Has it written and waits until it is. */
    public static JsonNode applied(Api api, String id) {
        apply(api, id);
        return await(api, id, "APPLIED");
    }

    static Answer apply(Api api, String id) {
        var answer = api.post("/imports/" + id + "/apply", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer;
    }

    /** Waits for a state and answers the import. */
    public static JsonNode await(Api api, String id, String state) {
        return await(api, id, import_ -> import_.path("state").asText().equals(state));
    }

    public static JsonNode await(Api api, String id, Predicate<JsonNode> reached) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var body = api.get("/imports/" + id).body();
            if (reached.test(body)) {
                return body;
            }
            assertThat(body.path("state").asText()).as(body.toString()).isNotIn("FAILED", "REJECTED");
            assertThat(System.nanoTime()).as("gave up on " + body).isLessThan(giveUp);
            pause();
        }
    }

    /** Every fault: the rows of each code, in order. */
    static Map<String, List<Integer>> faults(Api api, String id) {
        var rows = new TreeMap<String, List<Integer>>();
        var cursor = "";
        do {
            var page = api.get("/imports/" + id + "/faults?limit=200&cursor=" + cursor)
                    .body();
            page.path("items").forEach(fault -> {
                assertThat(fault.path("message").asText()).doesNotStartWith("roster.");
                rows.computeIfAbsent(fault.path("code").asText(), code -> new ArrayList<>())
                        .add(fault.path("row").asInt());
            });
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return rows;
    }

    private static void pause() {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS))
                .join();
    }
}
