package vn.sotay.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Records over REST: who finds whom, and what may be changed. */
@SotayServer
class MemberIT {
    static final String PASSWORD = "SoTay-2024";

    Api clerk;
    Api stranger;
    Api head;
    Server server;
    JsonNode somebody;

    @BeforeEach
    void signIn(Api api, Server running) {
        server = running;
        clerk = api.signIn("chuyenvien", PASSWORD);
        stranger = api.signIn("chuyenvien2", PASSWORD);
        head = api.signIn("thutruong", PASSWORD);
        somebody = clerk.get("/members?limit=1").body().path("items").path(0);
    }

    String path() {
        return "/members/" + somebody.path("id").asText();
    }

    static List<String> names(Api.Answer list) {
        return StreamSupport.stream(list.body().path("items").spliterator(), false)
                .map(item -> item.path("fullName").asText())
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_name_is_found_without_diacritics_the_exact_one_first() {
        var found = names(clerk.get("/members?q=" + encoded("nguyen thi hoa")));

        assertThat(found).isNotEmpty().first().isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    void pages_follow_the_cursor_and_show_nobody_twice() {
        var first = clerk.get("/members?limit=3");
        var second = clerk.get(
                "/members?limit=3&cursor=" + first.body().path("nextCursor").asText());

        assertThat(names(first)).hasSize(3);
        assertThat(second.body().path("items").findValuesAsText("cardNumber"))
                .hasSize(3)
                .doesNotContainAnyElementsOf(first.body().path("items").findValuesAsText("cardNumber"));
    }

    @Test
    void a_clerk_of_another_district_finds_nobody_by_any_way() {
        var record = clerk.get(path());
        var unit = somebody.path("unit");
        var card = record.body().path("cardNumber").asText();

        assertThat(names(stranger.get(
                        "/members?q=" + encoded(somebody.path("fullName").asText()))))
                .doesNotContain(somebody.path("fullName").asText());
        assertThat(names(stranger.get("/members?q=" + card))).isEmpty();
        assertThat(names(stranger.get(
                        "/members?q=" + record.body().path("citizenId").asText())))
                .isEmpty();
        assertThat(List.of(
                        stranger.get(path()),
                        stranger.get(path() + "?asOf=2024-05-01"),
                        stranger.patch(path(), Map.of("phone", "0900000111"), record.header("ETag")),
                        stranger.get("/members?unit=" + unit.path("id").asText()),
                        stranger.get("/members?unit=" + unit.path("code").asText()),
                        stranger.get("/members?unit=" + unit.path("code").asText() + "&asOf=2024-05-01"),
                        stranger.get("/units/" + unit.path("id").asText()),
                        stranger.get("/units/" + unit.path("code").asText() + "?asOf=2024-05-01"),
                        stranger.get("/units?parent=" + unit.path("code").asText())))
                .extracting(Api.Answer::status)
                .containsOnly(404);
        assertThat(clerk.get(path()).body().path("phone"))
                .isEqualTo(record.body().path("phone"));
    }

    @Test
    void what_is_sensitive_is_masked_without_the_right() {
        var record = head.get(path()).body();

        assertThat(record.path("citizenId").asText()).matches("000•{6}\\d{3}");
        assertThat(record.path("masked").toString()).contains("citizenId");
        assertThat(names(head.get("/members?q="
                        + clerk.get(path()).body().path("citizenId").asText())))
                .isEmpty();
        assertThat(clerk.get(path()).body().path("citizenId").asText()).matches("\\d{12}");
    }

    @Test
    void a_change_is_told_to_whom_it_concerns_and_masked_to_the_others() {
        var before = clerk.get(path());
        var phone = before.body().path("phone").asText("").equals("0900000333") ? "0900000334" : "0900000333";
        clerk.patch(path(), Map.of("phone", phone), before.header("ETag"));

        var change = clerk.get(path() + "/changes").body().path("items").path(0);
        var masked = head.get(path() + "/changes").body().path("items").path(0);

        assertThat(change.path("by").asText()).isEqualTo("Phan Thu Hà");
        assertThat(change.path("changes").findValuesAsText("field")).containsExactly("phone");
        assertThat(change.path("changes").findValuesAsText("to")).containsExactly(phone);
        assertThat(masked.path("changes").findValuesAsText("to")).containsExactly("090••••" + phone.substring(7));
        assertThat(stranger.get(path() + "/changes").status()).isEqualTo(404);
    }

    @Test
    void changes_are_told_page_by_page_down_to_the_first_one() {
        var own = "/members/"
                + clerk.get("/members?limit=2").body().at("/items/1/id").asText();
        for (var i = 0; i < 28; i++) {
            clerk.patch(
                    own, Map.of("phone", "09000004" + (10 + i)), clerk.get(own).header("ETag"));
        }
        var first = clerk.get(own + "/changes?limit=26").body();
        var second = clerk.get(own + "/changes?limit=26&cursor="
                        + first.path("nextCursor").asText())
                .body();

        assertThat(first.path("items")).hasSize(26);
        assertThat(second.at("/items/0/changes/0/to")).isEqualTo(first.at("/items/25/changes/0/from"));
        assertThat(clerk.get(own + "/changes?cursor=x").status()).isEqualTo(422);
        assertThat(page("chuyenvien", "/members/changes?id=" + own.substring(9)))
                .contains("0900000437", "after=")
                .doesNotContain("0900000410");
        assertThat(page("chuyenvien", "/members/changes?end=last&id=" + own.substring(9)))
                .contains("0900000410", "before=")
                .doesNotContain("0900000437");
    }

    String page(String username, String path) {
        var page = new Site(server).signIn(username, PASSWORD).get(path);
        assertThat(page.status()).isEqualTo(200);
        return page.html();
    }

    @Test
    void a_change_names_the_version_that_was_read() {
        var read = clerk.get(path());
        var changed = clerk.patch(path(), Map.of("phone", "0900 000 111"), read.header("ETag"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("phone").asText()).isEqualTo("0900000111");
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(clerk.patch(path(), Map.of("note", "x"), "").status()).isEqualTo(428);
        assertThat(clerk.patch(path(), Map.of("note", "x"), read.header("ETag")).status())
                .isEqualTo(412);
        assertThat(clerk.get(path()).body().path("note").isNull()).isTrue();
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_stored() {
        var read = clerk.get(path());
        var refused = clerk.patch(
                path(),
                Map.of("fullName", "a".repeat(300), "birthDate", "31/02/1960", "citizenId", "12"),
                read.header("ETag"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("fullName", "birthDate", "citizenId");
        assertThat(clerk.get(path()).header("ETag")).isEqualTo(read.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('x')</script>", "\"Hai\" O'Brien", "Y"})
    void any_name_is_text_and_found_again(String name) {
        var before = somebody.path("fullName").asText();
        var changed =
                clerk.patch(path(), Map.of("fullName", name), clerk.get(path()).header("ETag"));

        assertThat(changed.body().path("fullName").asText()).isEqualTo(name);
        assertThat(names(clerk.get("/members?q=" + encoded(name)))).contains(name);

        clerk.patch(path(), Map.of("fullName", before), changed.header("ETag"));
    }

    @Test
    void nobody_changes_a_record_without_the_right() {
        assertThat(head.patch(
                                path(),
                                Map.of("phone", "0900000111"),
                                clerk.get(path()).header("ETag"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_day_before_anything_is_known_is_said_so() {
        var refused = clerk.get("/members?asOf=2001-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.key()).isEqualTo("asOf.beforeKnown");
        assertThat(clerk.get("/units?asOf=2001-01-01").key()).isEqualTo("asOf.beforeKnown");
        assertThat(clerk.get(path() + "?asOf=2001-01-01").key()).isEqualTo("asOf.beforeKnown");
        assertThat(clerk.get("/members?asOf=nay").status()).isEqualTo(422);
    }
}
