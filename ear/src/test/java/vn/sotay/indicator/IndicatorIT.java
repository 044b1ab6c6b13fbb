package vn.sotay.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** Shares of units over REST: with everything that belongs beside them, equal to their parts, right again after a change. */
@SotayServer
class IndicatorIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String BRANCH = "51.07.008.07";
    private static final Duration SOON = Duration.ofSeconds(75);

    Server server;
    Api clerk;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        clerk = running.api().signIn("chuyenvien", PASSWORD);
    }

    private static JsonNode indicator(Api who, String unit, String code) {
        var answer = who.get("/indicators?unit=" + unit);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (var item : answer.body().path("items")) {
            if (item.path("code").asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError(code + " is not in " + answer.text());
    }

    @Test
    void a_share_comes_with_whom_it_leaves_out() {
        var adoption = indicator(clerk, "51.07", "ADOPT_REGISTERED");
        var raw = indicator(clerk, "51.07", "RAW_REGISTERED");

        assertThat(adoption.path("policy").toString()).isEqualTo("{\"code\":\"DEN-ADOPT\",\"version\":1}");
        assertThat(adoption.path("excluded").findValuesAsText("reason"))
                .containsExactly("AGGREGATE_ONLY", "EXEMPT", "AWAY", "NO_SMARTPHONE");
        var left = adoption.path("excluded").findValues("count").stream()
                .mapToLong(JsonNode::asLong)
                .sum();
        assertThat(adoption.path("denominator").asLong() + left)
                .as("counted and left out are everybody")
                .isEqualTo(raw.path("denominator").asLong());
        assertThat(raw.path("denominator").asLong())
                .isEqualTo(clerk.get("/units/51.07").body().path("memberCount").asLong());
        assertThat(adoption.path("value").decimalValue().setScale(6, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(BigDecimal.valueOf(
                                adoption.path("numerator").asLong())
                        .divide(BigDecimal.valueOf(adoption.path("denominator").asLong()), 6, RoundingMode.HALF_UP))
                .isBetween(new BigDecimal("0.6"), new BigDecimal("0.99"));
    }

    @Test
    void what_has_no_source_is_no_nought() {
        var meetings = indicator(clerk, "51.07", "ADOPT_TOOK_PART");

        assertThat(meetings.path("state").asText()).isEqualTo("NOT_COLLECTED");
        assertThat(meetings.path("numerator").isNull()).isTrue();
        assertThat(meetings.path("value").isNull()).isTrue();
    }

    @Test
    void a_committee_is_the_sum_of_its_branches() {
        var whole = indicator(clerk, "51.07.008", "ADOPT_OPENED");
        var numerator = 0L;
        var denominator = 0L;
        var commune = clerk.get("/units/51.07.008").body().path("id").asText();
        for (var branch : clerk.get("/units?limit=200&parent=" + commune).body().path("items")) {
            var part = indicator(clerk, branch.path("code").asText(), "ADOPT_OPENED");
            numerator += part.path("numerator").asLong();
            denominator += part.path("denominator").asLong();
        }

        assertThat(numerator).isPositive().isEqualTo(whole.path("numerator").asLong());
        assertThat(denominator).isEqualTo(whole.path("denominator").asLong());
    }

    @Test
    void a_change_is_counted_in_within_a_minute() throws Exception {
        var path = "/members/" + somebodyWithSmartphone();
        var before =
                indicator(clerk, BRANCH, "ADOPT_REGISTERED").path("denominator").asLong();
        try {
            say(path, "NO");
            await(before - 1);
        } finally {
            say(path, "YES");
        }
        await(before);
    }

    private String somebodyWithSmartphone() {
        for (var member : clerk.get("/members?limit=200&unit=" + BRANCH).body().path("items")) {
            var record = clerk.get("/members/" + member.path("id").asText()).body();
            if (record.path("smartphone").asText().equals("YES")
                    && record.path("participation").asText().equals("ACTIVE")) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError("nobody in " + BRANCH + " takes part and has a smartphone");
    }

    private void say(String path, String smartphone) {
        var etag = clerk.get(path).header("ETag");
        var answer = clerk.patch(path, Map.of("smartphone", smartphone), etag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void await(long denominator) throws InterruptedException {
        var until = Instant.now().plus(SOON);
        while (indicator(clerk, BRANCH, "ADOPT_REGISTERED").path("denominator").asLong() != denominator) {
            assertThat(Instant.now()).as("still not " + denominator).isBefore(until);
            Thread.sleep(500);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit=51.07&period=2024-13, 422, period",
        "unit=51.07&period=2024-10, 422, period",
        "unit=51.07&period=1999, 422, period",
        "period=2024-09, 422, unit",
        "unit=51.07&asOf=2024-10-15, 422, asOf",
        "unit=51.07&period=2024-08&asOf=2024-09-01, 422, asOf",
        "unit=51.07&asOf=homqua, 422, asOf",
        "unit=51.07&asOf=1999-01-01, 422, asOf",
        "unit=51.08, 404, ",
        "unit=khong.co, 404, "
    })
    void what_cannot_be_answered_is_said(String query, int status, String field) {
        var answer = clerk.get("/indicators?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (field != null) {
            assertThat(answer.body().path("errors").path(0).path("field").asText())
                    .isEqualTo(field);
        }
    }

    @Test
    void the_last_day_of_a_month_says_what_the_month_says() {
        assertThat(clerk.get("/indicators?unit=51.07&asOf=2024-08-31").body())
                .isEqualTo(clerk.get("/indicators?unit=51.07&period=2024-08").body());
        assertThat(indicator(clerk, "51.07&asOf=2024-08-02", "ADOPT_OPENED")
                        .path("numerator")
                        .asLong())
                .as("two days of a month see fewer than the month")
                .isLessThan(indicator(clerk, "51.07&period=2024-08", "ADOPT_OPENED")
                        .path("numerator")
                        .asLong());
    }

    @Test
    void months_quarters_and_years_are_kept() {
        for (var period : new String[] {"2024-09", "2024-08", "2024-Q3", "2024"}) {
            assertThat(clerk.get("/indicators?unit=51.07&period=" + period)
                            .body()
                            .path("items"))
                    .as(period)
                    .hasSize(4);
        }
    }

    @Test
    void who_may_not_see_shares_is_refused_and_secret_units_tell_none() {
        assertThat(server.api()
                        .signIn("bientap", PASSWORD)
                        .get("/indicators?unit=51.07")
                        .status())
                .isEqualTo(403);
        var officer = server.api().signIn("btc", PASSWORD);
        assertThat(officer.get("/indicators?unit=51.16").body().path("items")).isEmpty();
    }
}
