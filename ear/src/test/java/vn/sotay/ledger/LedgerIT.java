package vn.sotay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** Numbers of documents over REST: in one's own committees, one after the other, each for good. */
@SotayServer
class LedgerIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final int CLERKS = 8;

    Server server;
    Api clerk;
    Api stranger;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        clerk = running.api().signIn("chuyenvien", PASSWORD);
        stranger = running.api().signIn("chuyenvien2", PASSWORD);
    }

    private String opened(String type) {
        var found = clerk.get("/ledgers").body().path("items");
        for (var ledger : found) {
            if (ledger.path("type").asText().equals(type)
                    && ledger.path("unitCode").asText().equals("51.07")) {
                return ledger.path("id").asText();
            }
        }
        var answer = clerk.post("/ledgers", Map.of("unit", "51.07", "type", type, "body", "HU"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    @Test
    void eight_clerks_at_once_leave_no_gap() throws Exception {
        var path = "/ledgers/" + opened("REPORT") + "/numbers";
        var before = clerk.get(path + "?limit=1")
                .body()
                .path("items")
                .path(0)
                .path("number")
                .asInt();
        var each = 15;
        var pool = Executors.newFixedThreadPool(CLERKS);
        try {
            var work = IntStream.range(0, CLERKS)
                    .mapToObj(i -> (Callable<List<String>>) () -> IntStream.range(0, each)
                            .mapToObj(n -> clerk.post(path, Map.of("subject", "Báo cáo " + i + "." + n)))
                            .map(answer -> answer.body().path("number").asText())
                            .toList())
                    .toList();
            var taken = new TreeSet<Integer>();
            for (var done : pool.invokeAll(work)) {
                done.get().forEach(number -> taken.add(Integer.valueOf(number.replace("-BC/HU", ""))));
            }
            assertThat(taken)
                    .containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + CLERKS * each)
                            .boxed()
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_number_is_issued_or_cancelled_once_and_stays() {
        var path = "/ledgers/" + opened("PLAN") + "/numbers";
        var first = clerk.post(path, Map.of("subject", "Kế hoạch đại hội"))
                .body()
                .path("number")
                .asText();
        clerk.post(path, Map.of("subject", "Kế hoạch thừa"));
        var rows = clerk.get(path + "?limit=2").body().path("items");
        var issue = "/ledgers/numbers/" + rows.path(1).path("id").asText() + "/transitions/issue";
        var cancel = "/ledgers/numbers/" + rows.path(0).path("id").asText() + "/transitions/cancel";

        assertThat(first).endsWith("-KH/HU");
        assertThat(clerk.post(issue, Map.of("day", "2024-10-01")).key()).isEqualTo("ledger.day.wrong");
        assertThat(clerk.post(issue, Map.of("day", "2024-09-27")).status()).isEqualTo(200);
        assertThat(clerk.post(cancel, Map.of()).status()).isEqualTo(422);
        assertThat(clerk.post(cancel, Map.of("reason", "Gộp")).status()).isEqualTo(200);
        assertThat(clerk.post(cancel, Map.of("reason", "Gộp")).key()).isEqualTo("ledger.illegal");
        assertThat(clerk.post(issue.replace("issue", "burn"), Map.of("reason", "x"))
                        .key())
                .isEqualTo("ledger.transition.unknown");

        var after = clerk.get(path + "?limit=2").body().path("items");
        assertThat(after.path(1).path("issuedOn").asText()).isEqualTo("2024-09-27");
        assertThat(after.path(0).path("reason").asText()).isEqualTo("Gộp");
        assertThat(clerk.get(path + "?limit=1&cursor="
                                + after.path(0).path("number").asInt())
                        .body()
                        .path("items")
                        .path(0)
                        .path("id"))
                .isEqualTo(after.path(1).path("id"));
    }

    @Test
    void another_districts_ledger_does_not_exist_for_a_stranger() {
        var id = opened("DECISION");
        var number = clerk.get("/ledgers/" + id + "/numbers")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();

        assertThat(stranger.get("/ledgers").text()).doesNotContain(id);
        assertThat(stranger.get("/ledgers/" + id + "/numbers").status()).isEqualTo(404);
        assertThat(stranger.post("/ledgers/" + id + "/numbers", Map.of("subject", "Lấy hộ"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/ledgers/numbers/" + number + "/transitions/cancel", Map.of("reason", "Xóa"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/ledgers", Map.of("unit", "51.07", "type", "NOTICE", "body", "HU"))
                        .status())
                .isEqualTo(404);
        assertThat(server.api().signIn("thutruong", PASSWORD).get("/ledgers").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "51.07, DECISION, HU, 409",
        "51.07, NOTICE, H/U, 422",
        "51.07, NOTICE, , 422",
        "51.07, , HU, 422",
        "51.99, NOTICE, HU, 404"
    })
    void what_cannot_be_opened_says_why(String unit, String type, String body, int status) {
        opened("DECISION");
        var command = new HashMap<String, Object>();
        command.put("unit", unit);
        command.put("type", type);
        command.put("body", body);

        var answer = clerk.post("/ledgers", command);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("title").asText()).isNotBlank().doesNotContain("ledger.");
    }
}
