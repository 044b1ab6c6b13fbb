package vn.sotay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** Changes of the tree over REST; each test founds its own units in the clerk's district. */
@SotayServer
class UnitChangeIT {
    static final String PASSWORD = "SoTay-2024";
    static final String DISTRICT = "51.07";
    static final AtomicInteger NEXT = new AtomicInteger(700);

    Api clerk;
    Api stranger;

    @BeforeEach
    void signIn(Api api) {
        clerk = api.signIn("chuyenvien", PASSWORD);
        stranger = api.signIn("chuyenvien2", PASSWORD);
    }

    static Map<String, Object> change(Object... pairs) {
        var change = new HashMap<String, Object>(Map.of("from", "2024-09-30", "decision", "12-QĐ/HU, 27/09/2024"));
        for (var i = 0; i < pairs.length; i += 2) {
            change.put((String) pairs[i], pairs[i + 1]);
        }
        return change;
    }

    static Map<String, Object> unit(String superior, String code, String kind) {
        return change(
                "superior", superior, "code", code, "kind", kind, "name", "Tổ chức thử " + code, "from", "2024-09-01");
    }

    String committee() {
        var code = DISTRICT + "." + NEXT.incrementAndGet();
        assertThat(clerk.post("/units", unit(DISTRICT, code, "GRASSROOTS_COMMITTEE"))
                        .status())
                .isEqualTo(201);
        return code;
    }

    String branch(String committee, String last) {
        var code = committee + "." + last;
        assertThat(clerk.post("/units", unit(committee, code, "BRANCH")).status())
                .isEqualTo(201);
        return code;
    }

    Api.Answer patch(String unit, Object... pairs) {
        return clerk.patch(
                "/units/" + unit, change(pairs), clerk.get("/units/" + unit).header("ETag"));
    }

    void refused(Api.Answer answer, int status, String key) {
        assertThat(answer.key()).as(answer.text()).isEqualTo(key);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void a_unit_is_founded_below_a_superior_by_a_decision() {
        var committee = committee();
        var made = clerk.post("/units", unit(committee, committee + ".01", "BRANCH"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location"))
                .contains("/units/" + made.body().path("id").asText());
        assertThat(made.body().path("history").toString()).contains("12-QĐ/HU");
        assertThat(clerk.get("/units?parent=" + committee).body().path("items")).hasSize(1);
    }

    @Test
    void every_wrong_field_of_a_new_unit_is_named() {
        var refused = clerk.post(
                "/units",
                change("superior", DISTRICT, "code", "52.01", "name", " ", "decision", "", "from", "2031-01-01"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "decision", "name", "kind", "code");
        assertThat(clerk.post("/units", change("superior", DISTRICT, "colour", "red"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_new_unit_sits_only_where_its_kind_may_and_its_superior_was() {
        refused(clerk.post("/units", unit(DISTRICT, DISTRICT + ".699", "PARTY_GROUP")), 409, "organisation.place.kind");
        refused(clerk.post("/units", unit("51", "51.99", "UPPER_COMMITTEE")), 404, "organisation.unit.notFound");
        refused(
                clerk.post(
                        "/units",
                        change(
                                "superior",
                                DISTRICT,
                                "code",
                                DISTRICT + ".698",
                                "kind",
                                "GRASSROOTS_COMMITTEE",
                                "name",
                                "Đảng bộ xã",
                                "from",
                                "1999-01-01")),
                409,
                "organisation.superior.before");
        refused(
                clerk.post("/units", unit(DISTRICT, committee(), "GRASSROOTS_COMMITTEE")),
                422,
                "organisation.code.taken");
    }

    @Test
    void the_same_request_founds_one_unit_however_often_it_comes() {
        var body = unit(DISTRICT, DISTRICT + "." + NEXT.incrementAndGet(), "GRASSROOTS_COMMITTEE");
        var first = clerk.postOnce("/units", body, "khoa-" + body.get("code"));
        var again = clerk.postOnce("/units", body, "khoa-" + body.get("code"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
        body.put("name", "Tên khác");
        refused(clerk.postOnce("/units", body, "khoa-" + body.get("code")), 422, "shared.once.other");
    }

    @Test
    void a_rename_names_the_version_that_was_read() {
        var unit = committee();
        var etag = clerk.get("/units/" + unit).header("ETag");
        var renamed = clerk.patch("/units/" + unit, change("name", "Đảng bộ xã Hòa Bình"), etag);

        assertThat(renamed.body().path("name").asText()).isEqualTo("Đảng bộ xã Hòa Bình");
        assertThat(clerk.patch("/units/" + unit, change("name", "x"), "").status())
                .isEqualTo(428);
        assertThat(clerk.patch("/units/" + unit, change("name", "x"), etag).status())
                .isEqualTo(412);
        assertThat(clerk.get("/units/" + unit + "?asOf=2024-09-29")
                        .body()
                        .path("name")
                        .asText())
                .startsWith("Tổ chức thử");
    }

    @Test
    void a_move_takes_the_units_below_and_their_codes_along() {
        var from = committee();
        var to = committee();
        var branch = branch(from, "01");
        var group = patch(branch, "parentId", to);

        assertThat(group.body().path("code").asText()).isEqualTo(to + ".01");
        assertThat(clerk.get("/units?parent=" + to).body().path("items")).hasSize(1);
        assertThat(clerk.get("/units?parent=" + from + "&asOf=2024-09-29")
                        .body()
                        .path("items")
                        .findValuesAsText("code"))
                .containsExactly(branch);
        assertThat(clerk.get("/units/" + branch).status()).isEqualTo(404);
    }

    @Test
    void what_must_not_move_is_refused_with_the_reason() {
        var committee = committee();
        var other = committee();
        var branch = branch(committee, "01");

        refused(patch(committee, "parentId", branch), 409, "organisation.place.cycle");
        refused(patch(branch, "parentId", committee), 409, "organisation.move.same");
        refused(patch(branch, "parentId", DISTRICT), 409, "organisation.place.kind");
        refused(patch(branch, "parentId", "51.08"), 404, "organisation.unit.notFound");
        refused(patch(branch, "parentId", other, "code", "51.07.198"), 422, "organisation.code.prefix");
        refused(patch(branch, "parentId", other, "from", "2024-08-01"), 409, "organisation.move.before");
        refused(patch(branch, "code", branch), 422, "shared.required");
    }

    @Test
    void meeting_duty_is_set_by_a_decision_and_totals_alone_only_where_nothing_is_below() {
        var committee = committee();
        branch(committee, "01");

        assertThat(patch(committee, "meetingDuty", "EXEMPT")
                        .body()
                        .path("meetingDuty")
                        .asText())
                .isEqualTo("EXEMPT");
        refused(patch(committee, "rosterMode", "AGGREGATE_ONLY"), 409, "organisation.regime.hasUnits");
        refused(patch(committee, "rosterMode", "SOME"), 422, "organisation.word.unknown");
        refused(patch(committee, "kind", null), 422, "shared.required");
    }

    @Test
    void a_branch_ceases_and_its_members_and_past_go_to_another() {
        var committee = committee();
        var one = branch(committee, "01");
        var two = branch(committee, "02");
        var etag = clerk.get("/units/" + one).header("ETag");
        var board = change("successor", two);

        refused(
                clerk.post(
                        "/units/" + committee + "/dissolution",
                        change(),
                        clerk.get("/units/" + committee).header("ETag")),
                409,
                "organisation.dissolve.hasUnits");
        assertThat(clerk.post("/units/" + one + "/dissolution", board, etag).status())
                .isEqualTo(204);
        assertThat(clerk.get("/units/" + one).status()).isEqualTo(404);
        assertThat(clerk.get("/units/" + one + "?asOf=2024-09-29").status()).isEqualTo(200);
        assertThat(clerk.get("/units/" + two).body().path("history").toString()).contains("TAKEOVER", one);
    }

    @Test
    void nobody_changes_units_of_others_nor_without_the_right(Api api) {
        var unit = committee();
        var etag = clerk.get("/units/" + unit).header("ETag");
        var secretary = api.signIn("bithu", PASSWORD);
        var own = secretary
                .get("/units?parent=")
                .body()
                .path("items")
                .path(0)
                .path("code")
                .asText();

        assertThat(stranger.patch("/units/" + unit, change("name", "x"), etag).status())
                .isEqualTo(404);
        assertThat(stranger.post("/units", unit(unit, unit + ".09", "BRANCH")).status())
                .isEqualTo(404);
        assertThat(stranger.post("/units/" + unit + "/dissolution", change(), etag)
                        .status())
                .isEqualTo(404);
        assertThat(secretary
                        .patch("/units/" + own, change("name", "x"), "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(secretary
                        .post("/units", unit(own, own + ".01", "PARTY_GROUP"))
                        .status())
                .isEqualTo(403);
        assertThat(secretary
                        .post("/units/" + own + "/dissolution", change(), "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(clerk.get("/units/" + unit).header("ETag")).isEqualTo(etag);
    }
}
