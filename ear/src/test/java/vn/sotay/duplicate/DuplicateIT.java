package vn.sotay.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.browser.Browser;
import vn.sotay.browser.SignInPage;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** One person with two records: found, decided, merged, had back; and two clerks at once. */
@SotayServer
class DuplicateIT {
    static final String PASSWORD = "SoTay-2024";
    static final List<String> FIELDS =
            List.of("fullName", "birthDate", "joinedDate", "officialDate", "citizenId", "sex");

    Api clerk;
    Api stranger;
    JsonNode one;
    JsonNode two;

    @BeforeEach
    void two_records_become_alike(Api api) {
        clerk = api.signIn("chuyenvien", PASSWORD);
        stranger = api.signIn("chuyenvien2", PASSWORD);
        var people = StreamSupport.stream(
                        clerk.get("/members?limit=25").body().path("items").spliterator(), false)
                .map(row -> clerk.get("/members/" + row.path("id").asText()).body())
                .filter(record ->
                        FIELDS.stream().allMatch(field -> record.path(field).isTextual())
                                && record.path("status").asText().equals("OFFICIAL"))
                .limit(2)
                .toList();
        one = people.get(0);
        two = people.get(1);
        alike();
    }

    @AfterEach
    void two_records_are_as_before() {
        for (var pair : List.copyOf(pairs("MERGED").toList())) {
            decide(pair, "undo", Map.of());
        }
        say(two);
    }

    void alike() {
        say(one);
    }

    /** The second record says what another one says. */
    void say(JsonNode record) {
        var path = "/members/" + two.path("id").asText();
        var changes = new HashMap<String, Object>();
        FIELDS.forEach(field -> changes.put(field, record.path(field).asText()));
        assertThat(clerk.patch(path, changes, clerk.get(path).header("ETag")).status())
                .isEqualTo(200);
    }

    /** The pair of the two, if it is in that state. */
    Stream<String> pairs(String state) {
        var ids = List.of(one.path("id").asText(), two.path("id").asText());
        return StreamSupport.stream(
                        clerk.get("/duplicates?limit=200&state=" + state)
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .map(row -> row.path("id").asText())
                .filter(id -> {
                    var pair = clerk.get("/duplicates/" + id).body();
                    return ids.contains(pair.at("/first/id").asText())
                            && ids.contains(pair.at("/second/id").asText());
                });
    }

    String pair() {
        return pairs("OPEN").findFirst().orElseThrow();
    }

    String stamp(String pair) {
        return clerk.get("/duplicates/" + pair).body().path("stamp").asText();
    }

    Api.Answer decide(String pair, String how, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.putIfAbsent("stamp", stamp(pair));
        return clerk.post("/duplicates/" + pair + "/transitions/" + how, body);
    }

    @Test
    void a_pair_comes_with_a_change_and_goes_with_its_correction() {
        var pair = pair();
        assertThat(clerk.get("/duplicates/" + pair)
                        .body()
                        .at("/reasons/citizenId")
                        .asText())
                .isEqualTo("SAME");

        say(two);

        assertThat(clerk.get("/duplicates/" + pair).status()).isEqualTo(404);
        assertThat(pairs("OPEN")).isEmpty();
    }

    @Test
    void it_is_nobodys_who_may_not_change_both() {
        var pair = pair();

        assertThat(stranger.get("/duplicates/" + pair).status()).isEqualTo(404);
        assertThat(stranger.post("/duplicates/" + pair + "/transitions/not-same", Map.of("stamp", stamp(pair)))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/duplicates?limit=200").text()).doesNotContain(pair);
    }

    @Test
    void that_they_are_two_people_is_remembered() {
        var pair = pair();
        assertThat(decide(pair, "not-same", Map.of("stamp", "0-0-0")).status()).isEqualTo(412);
        assertThat(decide(pair, "not-same", Map.of()).status()).isEqualTo(200);

        var searched = clerk.post("/duplicates/search", Map.of());
        assertThat(searched.status()).isEqualTo(200);
        assertThat(searched.body().path("people").asInt()).isPositive();
        assertThat(pairs("OPEN")).isEmpty();
        assertThat(decide(pair, "not-same", Map.of()).status()).isEqualTo(409);
        assertThat(decide(pair, "reopen", Map.of()).status()).isEqualTo(200);
        assertThat(pairs("OPEN")).containsExactly(pair);
    }

    @Test
    void merged_both_ids_lead_to_one_record_and_the_undo_has_both_back() {
        var pair = pair();
        var path = "/members/" + two.path("id").asText();
        var etag = clerk.get(path).header("ETag");
        var before = clerk.get(path).text();
        var keep = one.path("id").asText();

        var merged = decide(pair, "merge", Map.of("keep", keep, "take", List.of("phone")));
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(merged.body().path("undoUntil").asText()).isNotEmpty();
        assertThat(clerk.get(path).body().path("id").asText()).isEqualTo(keep);
        assertThat(clerk.patch(path, Map.of("phone", "0090000001"), etag).status())
                .isEqualTo(409);
        assertThat(clerk.get("/members?q=" + two.path("cardNumber").asText()).text())
                .doesNotContain(two.path("id").asText());

        assertThat(decide(pair, "undo", Map.of()).status()).isEqualTo(200);
        assertThat(without(clerk.get(path).text())).isEqualTo(without(before));
    }

    /** The counter of changes goes on. */
    static String without(String record) {
        return record.replaceAll("\"version\":\\d+,?", "");
    }

    @Test
    void of_two_clerks_on_one_pair_one_is_told_that_the_other_was_faster() {
        var pair = pair();
        var stamp = stamp(pair);
        var answers = Stream.of(one, two)
                .map(kept -> CompletableFuture.supplyAsync(() -> decide(
                        pair,
                        "merge",
                        Map.of("stamp", stamp, "keep", kept.path("id").asText()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Api.Answer::status)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).filteredOn(status -> status != 200).first().isIn(409, 412);
    }

    @Test
    void of_a_merge_and_an_edit_at_once_neither_is_lost() {
        var pair = pair();
        var stamp = stamp(pair);
        var path = "/members/" + two.path("id").asText();
        var etag = clerk.get(path).header("ETag");
        var merge = CompletableFuture.supplyAsync(() -> decide(
                pair, "merge", Map.of("stamp", stamp, "keep", one.path("id").asText())));
        var edit = CompletableFuture.supplyAsync(() -> clerk.patch(path, Map.of("phone", "0090000077"), etag));

        assertThat(List.of(merge.join().status(), edit.join().status())).containsOnlyOnce(200);
        if (edit.join().status() == 200) {
            assertThat(clerk.get(path).body().path("phone").asText()).isEqualTo("0090000077");
            assertThat(pairs("OPEN")).containsExactly(pair);
        } else {
            assertThat(pairs("MERGED")).containsExactly(pair);
        }
    }

    @Tag("browser")
    @Test
    void side_by_side_a_clerk_chooses_merges_and_undoes(Browser browser) {
        var pair = pair();
        SignInPage.as(browser, "chuyenvien").open("/duplicates/list");
        assertThat(browser.text()).contains(one.path("fullName").asText());
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.open("/duplicates/pair?id=" + pair);
        assertThat(browser.text().toLowerCase(Locale.ROOT)).contains("cùng số định danh cá nhân");
        assertThat(browser.accessibilityFaults()).isEmpty();
        new Select(browser.find("[id='merging:keep']")).selectByValue("SECOND");
        browser.follow(browser.find("[id='merging:merge']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã hợp nhất");
        assertThat(browser.findAll("[id='merging:merge']")).isEmpty();
        browser.follow(browser.find("[id='deciding:undo']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã tách lại");
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }
}
