package vn.sotay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** The rules over REST: read by everybody, changed by few, from today on, and never in part. */
@SotayServer
class PolicyIT {
    static final String PASSWORD = "SoTay-2024";
    static final String TODAY = "2024-09-30";

    Api board;
    Api clerk;

    @BeforeEach
    void signIn(Api api) {
        board = api.signIn("btc", PASSWORD);
        clerk = api.signIn("chuyenvien", PASSWORD);
    }

    static Map<String, Object> change(String before, String value, String from) {
        var body = new HashMap<String, Object>();
        body.put("before", before);
        body.put("value", value);
        body.put("from", from);
        body.put("source", "Quyết định 01-QĐ/TU");
        return body;
    }

    @Test
    void everybody_reads_each_rule_with_its_source() {
        var rules = clerk.get("/policies");

        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.body().path("preset").asText()).isEqualTo("QN-2024");
        assertThat(rules.body().path("items")).hasSizeGreaterThan(30).allSatisfy(rule -> {
            assertThat(rule.path("rows")).isNotEmpty();
            assertThat(rule.path("rows").path(0).path("source").asText()).isNotBlank();
        });
        assertThat(clerk.get("/policies/member.probation.months")
                        .body()
                        .path("unit")
                        .asText())
                .isEqualTo("MONTHS");
        assertThat(clerk.get("/policies/there.is.none").status()).isEqualTo(404);
    }

    @Test
    void only_the_organisation_board_changes_one() {
        var path = "/policies/calendar.notice.days";
        var wanted = change("60", "90", "2025-01-01");

        assertThat(clerk.post(path, wanted).status()).isEqualTo(403);
        assertThat(clerk.post(path + "/preview", wanted).status()).isEqualTo(403);
        assertThat(clerk.post(path + "/withdrawal", Map.of("value", "60", "from", "2025-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(board.get(path).body().path("rows")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "retention.OFFICIAL_DOCUMENT, P1D, privacy.rule.keep, '.* 0 .* [1-9]\\d* .*'",
        "retention.FEEDBACK, P1D, privacy.rule.keep, '.* 0 .* [1-9]\\d* .*'",
        "retention.MEMBER_LEFT, P1D, privacy.rule.keep, '.* \\d+ .* [1-9]\\d* .*'"
    })
    void what_a_shorter_time_takes_away_is_counted_before(String rule, String after, String key, String text) {
        var rows = board.get("/policies/" + rule).body().path("rows");

        var told = board.post(
                "/policies/" + rule + "/preview",
                change(rows.path(0).path("value").asText(), after, "2025-03-01"));

        assertThat(told.status()).as(told.text()).isEqualTo(200);
        var item = told.body().path("items").path(0);
        assertThat(item.path("key").asText()).isEqualTo(key);
        assertThat(item.path("text").asText()).matches(text);
    }

    @Test
    void a_change_is_told_first_then_comes_and_may_be_taken_back() {
        var path = "/policies/member.probation.notice.days";
        var wanted = change("30", "200", "2025-03-01");

        var told = board.post(path + "/preview", wanted);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().path("items").path(0).path("key").asText()).isEqualTo("member.rule.notice");
        assertThat(told.body().path("items").path(0).path("text").asText()).matches(".*: .* \\d+ .*, .* \\d+ .*");
        assertThat(board.get(path).body().path("rows")).hasSize(1);

        assertThat(board.post(path, wanted).status()).isEqualTo(200);
        var rows = board.get(path).body().path("rows");
        assertThat(rows.path(0).path("value").asText()).isEqualTo("200");
        assertThat(rows.path(1).path("to").asText()).isEqualTo("2025-02-28");
        assertThat(board.post(path, change("30", "45", "2025-02-01")).key()).isEqualTo("policy.rule.coming");

        var withdrawal = Map.of("value", "200", "from", "2025-03-01");
        assertThat(board.post(path + "/withdrawal", withdrawal).status()).isEqualTo(200);
        assertThat(board.get(path).body().path("rows")).hasSize(1);
        assertThat(board.get(path).body().path("rows").path(0).path("to").isNull())
                .isTrue();
        assertThat(board.post(path + "/withdrawal", withdrawal).status()).isEqualTo(404);
    }

    @Test
    void a_value_of_today_holds_at_once_and_cannot_be_taken_back() {
        var path = "/policies/access.device.days";

        assertThat(board.post(path, change("90", "80", TODAY)).status()).isEqualTo(200);
        assertThat(board.post(path + "/withdrawal", Map.of("value", "80", "from", TODAY))
                        .key())
                .isEqualTo("policy.rule.begun");
        assertThat(board.post(path, change("90", "85", TODAY)).status())
                .as("somebody else was faster")
                .isEqualTo(412);
        assertThat(board.post(path, change("80", "90", TODAY)).status()).isEqualTo(200);

        var rows = board.get(path).body().path("rows");
        assertThat(rows).hasSize(2);
        assertThat(rows.path(0).path("value").asText()).isEqualTo("90");
        assertThat(rows.path(0).path("from").asText()).isEqualTo(TODAY);
    }

    @Test
    void series_of_cards_stand_beside_each_other_and_the_last_one_stays() {
        var path = "/policies/card.number.pattern";
        var shipped = "[0-9]{8}";

        var told = board.post(path + "/preview", change(null, "[0-9]{12}", "2025-07-01"));
        assertThat(told.body().path("items").path(0).path("key").asText()).isEqualTo("member.rule.series");
        assertThat(board.post(path, change(null, "[0-9]{12}", "2025-07-01")).status())
                .isEqualTo(200);
        assertThat(board.get(path).body().path("rows")).hasSize(2);
        board.post(path + "/withdrawal", Map.of("value", "[0-9]{12}", "from", "2025-07-01"));
        assertThat(board.post(path, change(shipped, null, "2025-07-01")).key()).isEqualTo("policy.rule.last");
        assertThat(board.get(path).body().path("rows")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar.notice.days,60,abc,2025-01-01,422,value",
        "calendar.notice.days,60,999,2025-01-01,422,value",
        "calendar.notice.days,60,60,2025-01-01,422,value",
        "calendar.notice.days,60,70,2024-09-29,422,from",
        "calendar.notice.days,60,70,2124-09-29,422,from",
        "card.number.pattern,[0-9]{8},[0-9,2025-01-01,422,value",
        "retention.SIGN_IN,P13M,P0D,2025-01-01,422,value",
        "retention.MEMBER_RECORD,KEEP,P10Y,2025-01-01,409,",
        "there.is.none,1,2,2025-01-01,404,",
        "calendar.notice.days,61,70,2025-01-01,412,",
    })
    void what_cannot_be_taken_says_why_and_changes_nothing(
            String key, String before, String value, String from, int status, String field) {
        var answer = board.post("/policies/" + key, change(before, value, from));

        assertThat(answer.status()).isEqualTo(status);
        if (field != null) {
            assertThat(answer.body().path("errors").path(0).path("field").asText())
                    .isEqualTo(field);
        }
        assertThat(answer.body().path("title").asText()).isNotBlank().doesNotContain("policy.");
        assertThat(board.get("/policies/calendar.notice.days").body().path("rows"))
                .hasSize(1);
    }

    @Test
    void a_change_without_a_source_or_a_body_is_refused() {
        var wanted = change("60", "70", "2025-01-01");
        wanted.remove("source");

        var answer = board.post("/policies/calendar.notice.days", wanted);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("field").asText()).isEqualTo("source");
    }
}
