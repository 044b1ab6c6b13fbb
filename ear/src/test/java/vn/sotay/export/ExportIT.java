package vn.sotay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Lists that leave the system: few people at once, many or sensitive ones with a second person. */
@SotayServer
class ExportIT {
    static final String PASSWORD = "SoTay-2024";
    static final String REASON = "Chuẩn bị đại hội chi bộ";

    Api secretary;
    Api clerk;
    Api head;
    Api stranger;

    @BeforeEach
    void signIn(Api api) {
        secretary = api.signIn("bithu", PASSWORD);
        clerk = api.signIn("chuyenvien", PASSWORD);
        head = api.signIn("thutruong", PASSWORD);
        stranger = api.signIn("chuyenvien2", PASSWORD);
    }

    static String reason(String text) {
        return "reason=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Map<String, Object> order(String unit, List<String> columns) {
        return Map.of("list", "members", "filter", Map.of("unit", unit), "columns", columns, "reason", REASON);
    }

    String ordered(Api api, String unit, List<String> columns) {
        var answer = api.post("/exports", order(unit, columns));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.body().path("id").asText();
    }

    @Test
    void a_short_list_goes_at_once_and_says_who_took_it_and_what_for() {
        var file = secretary.download("/exports/members.xlsx?" + reason(REASON));
        var sheet = ReadSheet.of(file);
        var listed = secretary.get("/members?limit=200").body().path("items");

        assertThat(sheet.rows().get(0)).containsExactly("DỮ LIỆU GIẢ LẬP");
        assertThat(sheet.text()).contains("Trần Thị Lành", REASON, "Tính đến ngày 30/09/2024");
        assertThat(sheet.text()).contains(listed.path(0).path("fullName").asText());
        assertThat(sheet.rows().stream().filter(row -> row.size() > 1).count()).isEqualTo(listed.size() + 1L);
        assertThat(sheet.xml()).doesNotContain("<f>");
        assertThat(sheet.text()).doesNotContain(citizenIds());
    }

    /** Those of the branch that are known. */
    String[] citizenIds() {
        return StreamSupport.stream(
                        secretary.get("/members?limit=200").body().path("items").spliterator(), false)
                .map(item ->
                        clerk.get("/members/" + item.path("id").asText()).body().path("citizenId"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }

    @Test
    void a_list_needs_a_reason_and_a_unit_of_the_scope() {
        assertThat(secretary.get("/exports/members.xlsx").status()).isEqualTo(422);
        assertThat(secretary.get("/exports/members.xlsx").body().findValuesAsText("field"))
                .contains("reason");
        assertThat(secretary
                        .get("/exports/members.xlsx?unit=51.08&" + reason(REASON))
                        .status())
                .isEqualTo(404);
        assertThat(secretary
                        .post("/exports", order("51.07.008.02", List.of("shoeSize")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_long_list_waits_for_a_second_person_who_is_another() {
        var long_ = clerk.get("/exports/members.xlsx?unit=51.07&" + reason(REASON));
        var id = ordered(clerk, "51.07", List.of());

        assertThat(long_.status()).isEqualTo(409);
        assertThat(long_.key()).isEqualTo("export.second.needed");
        assertThat(clerk.get("/exports/" + id).body().path("state").asText()).isEqualTo("WAITING");
        assertThat(clerk.get("/exports/" + id + "/file").status()).isEqualTo(409);
        assertThat(clerk.post("/exports/" + id + "/transitions/release", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/exports/" + id).status()).isEqualTo(404);

        assertThat(head.post("/exports/" + id + "/transitions/release", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(head.post("/exports/" + id + "/transitions/release", Map.of())
                        .status())
                .isEqualTo(409);
        var sheet = ReadSheet.of(clerk.download("/exports/" + id + "/file"));
        assertThat(sheet.rows().stream().filter(row -> row.size() > 1).count()).isGreaterThan(500);
        assertThat(head.get("/exports/" + id + "/file").status())
                .as("only who asked may fetch it")
                .isEqualTo(404);
    }

    @Test
    void nobody_is_his_own_second_person() {
        var id = ordered(head, "51.07", List.of());

        var refused = head.post("/exports/" + id + "/transitions/release", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.key()).isEqualTo("export.own");
    }

    @Test
    void a_sensitive_column_always_waits_and_is_refused_to_whom_it_is_masked() {
        var columns = List.of("fullName", "citizenId", "phone");
        var id = ordered(secretary, "51.07.008.02", columns);

        assertThat(secretary.get("/exports/" + id + "/file").status()).isEqualTo(409);
        assertThat(head.post("/exports", order("51.07.008.02", columns)).status())
                .isEqualTo(422);

        head.post("/exports/" + id + "/transitions/release", Map.of());
        var somebody = secretary
                .get("/members?limit=1")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        assertThat(ReadSheet.of(secretary.download("/exports/" + id + "/file")).text())
                .contains(citizenIds());
    }

    @Test
    void what_is_kept_back_says_why_and_cannot_be_fetched() {
        var id = ordered(clerk, "51.07", List.of());

        assertThat(head.post("/exports/" + id + "/transitions/refuse", Map.of()).status())
                .isEqualTo(422);
        assertThat(head.post("/exports/" + id + "/transitions/refuse", Map.of("note", "Chưa cần cả huyện"))
                        .status())
                .isEqualTo(204);

        var told = clerk.get("/exports/" + id).body();
        assertThat(told.path("state").asText()).isEqualTo("REFUSED");
        assertThat(told.path("note").asText()).isEqualTo("Chưa cần cả huyện");
        assertThat(clerk.get("/exports/" + id + "/file").key()).isEqualTo("export.notReady.REFUSED");
    }

    @Test
    void the_second_person_has_it_on_the_worklist_until_it_is_decided(Server server) {
        var site = new Site(server).signIn("thutruong", PASSWORD);
        var answer = clerk.post(
                "/exports", Map.of("filter", Map.of("unit", "51.07"), "reason", "Việc chỉ có trong phép thử này"));

        assertThat(site.get("/home").html()).contains("Việc chỉ có trong phép thử này");
        head.post("/exports/" + answer.body().path("id").asText() + "/transitions/release", Map.of());
        assertThat(site.get("/home").html()).doesNotContain("Việc chỉ có trong phép thử này");
    }

    @Test
    void the_demonstration_shows_one_that_waits_and_one_that_may_be_fetched(Server server) {
        var waiting = new Site(server).signIn("thutruong", PASSWORD).get("/exports/list");
        var own = new Site(server).signIn("bithu", PASSWORD).get("/exports/list");

        assertThat(waiting.html()).contains("Báo họp trực tuyến toàn huyện");
        assertThat(own.html()).contains("Chuẩn bị đại hội chi bộ", "/file");
    }

    static ReadSheet taken(Api api, String list, Map<String, Object> filter) {
        var answer = api.post("/exports", Map.of("list", list, "filter", filter, "reason", REASON));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return ReadSheet.of(api.download("/exports/" + answer.body().path("id").asText() + "/file"));
    }

    @Test
    void every_list_leaves_with_the_same_order_for_those_who_may_see_it(Api api) {
        var editor = api.signIn("bientap", PASSWORD);
        var auditor = api.signIn("kiemtra", PASSWORD);
        var administrator = api.signIn("quantri", PASSWORD);

        assertThat(taken(editor, "units", Map.of("unit", "51.07", "q", "tinh ha"))
                        .text())
                .contains("51.07.008", REASON)
                .doesNotContain("51.08");
        assertThat(taken(clerk, "grants", Map.of("unit", "51.07")).text()).contains("Trần Thị Lành", "bithu");
        assertThat(taken(administrator, "accounts", Map.of("q", "chuyenvien")).text())
                .contains("Phan Thu Hà", "Hồ Thị Sương");
        assertThat(taken(auditor, "audit", Map.of("unit", "51.07", "since", "2024-01-01"))
                        .text())
                .contains("chuyenvien", "GRANTS");
    }

    static List<String> heads(ReadSheet sheet) {
        return sheet.rows().stream().filter(row -> row.size() > 1).findFirst().orElseThrow();
    }

    Map<String, Object> order(String list, String unit, List<String> columns) {
        return Map.of("list", list, "filter", Map.of("unit", unit), "columns", columns, "reason", REASON);
    }

    ReadSheet sheet(Api api, Map<String, Object> order) {
        var answer = api.post("/exports", order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return ReadSheet.of(api.download("/exports/" + answer.body().path("id").asText() + "/file"));
    }

    @Test
    void every_list_leaves_in_the_columns_that_were_chosen_in_its_own_order(Api api) {
        var grants = sheet(clerk, order("grants", "51.07", List.of("status", "name", "TO")));
        var units = sheet(clerk, order("units", "51.07", List.of("name", "duty")));
        var accounts = sheet(
                api.signIn("quantri", PASSWORD),
                Map.of(
                        "list",
                        "accounts",
                        "filter",
                        Map.of("q", "chuyenvien"),
                        "columns",
                        List.of("username", "locked"),
                        "reason",
                        REASON));
        var trail = sheet(api.signIn("kiemtra", PASSWORD), order("audit", "51.07", List.of("what", "actor")));

        assertThat(heads(grants)).containsExactly("Họ và tên", "Đến hết ngày", "Trạng thái");
        assertThat(grants.text()).contains("Trần Thị Lành").doesNotContain("bithu", "51.07.");
        assertThat(heads(units)).containsExactly("Tên tổ chức", "Sinh hoạt trên sổ tay");
        assertThat(heads(accounts)).containsExactly("Tên đăng nhập", "Khóa lúc");
        assertThat(heads(trail)).containsExactly("Việc", "Tên đăng nhập");
    }

    @Test
    void of_whom_nobody_chose_the_usual_columns_leave() {
        var usual = sheet(clerk, order("grants", "51.07", List.of()));
        var atOnce = ReadSheet.of(secretary.download(
                "/exports/members.xlsx?columns=fullName&columns=unitCode&columns=partyPosition&" + reason(REASON)));

        assertThat(heads(usual)).hasSize(9).contains("Tên đăng nhập", "Lý do");
        assertThat(heads(atOnce)).hasSize(3);
        assertThat(secretary
                        .get("/exports/members.xlsx?columns=phone&" + reason(REASON))
                        .key())
                .isEqualTo("export.second.needed");
    }

    @Test
    void a_column_that_a_list_does_not_have_is_refused_and_its_columns_are_named() {
        for (var wrong : List.of("grants shoeSize", "grants phone", "units fullName", "members role")) {
            var list = wrong.split(" ")[0];
            var column = wrong.split(" ")[1];
            var refused = clerk.post("/exports", order(list, "51.07", List.of("name", column)));

            assertThat(refused.status()).as(wrong).isEqualTo(422);
        }
        var refused = clerk.post("/exports", order("units", "51.07", List.of("name", "shoeSize")));
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("columns");
        assertThat(refused.text()).contains("không có cột shoeSize", "code, name, kind, members, duty, roster");
    }

    @Test
    void a_list_narrowed_to_the_unit_looked_at_says_so_and_leaves_as_narrow(Server server) {
        var site = new Site(server).signIn("chuyenvien", PASSWORD);
        var unit = clerk.get("/units/51.07.008").body();
        var narrow = "?unit=" + unit.path("id").asText();
        var said = "Chỉ trong " + unit.path("name").asText();

        assertThat(site.get("/grants/list").html()).contains(">thutruong<").doesNotContain("Chỉ trong");
        assertThat(site.get("/grants/list" + narrow).html())
                .contains(said, "xem tất cả", ">bithu<")
                .doesNotContain(">thutruong<");
        assertThat(taken(clerk, "grants", Map.of("unit", "51.07.008")).text())
                .contains("bithu")
                .doesNotContain("thutruong");
        assertThat(site.get("/units/tree" + narrow + "&q=chi").html())
                .contains(said, "51.07.008.02")
                .doesNotContain("51.07.001");
        assertThat(site.get("/units/tree?q=chi").html()).contains("51.07.001").doesNotContain("Chỉ trong");
    }

    @Test
    void units_leave_in_the_order_of_their_search() {
        var found =
                clerk.get("/units?unit=51.07.008&q=chi+bo&sort=-name").body().path("items");
        var order = Map.of(
                "list",
                "units",
                "filter",
                Map.of("unit", "51.07.008", "q", "chi bo", "sort", "-name"),
                "columns",
                List.of("code"),
                "reason",
                REASON);
        var codes = sheet(clerk, order).rows().stream()
                .filter(row -> row.size() == 1 && row.get(0).startsWith("51."))
                .map(row -> row.get(0))
                .toList();

        assertThat(codes).hasSizeGreaterThan(2).isEqualTo(found.findValuesAsText("code"));
        assertThat(clerk.get("/units?q=chi&sort=shoeSize").key()).isEqualTo("shared.sort.unknown");
    }

    @Test
    void one_finds_ones_own_however_many_came_since_page_by_page(Api api, Server server) {
        var office = api.signIn("vanphong", PASSWORD);
        var ids = new ArrayList<String>();
        for (var i = 0; i < 103; i++) {
            var order = Map.of("list", "units", "filter", Map.of("unit", "51.07.008.02"), "reason", REASON);
            ids.add(0, office.post("/exports", order).body().path("id").asText());
        }
        var first = office.get("/exports?limit=60").body();
        var second = office.get(
                        "/exports?limit=60&cursor=" + first.path("nextCursor").asText())
                .body();

        assertThat(first.path("items").findValuesAsText("id")).isEqualTo(ids.subList(0, 60));
        assertThat(second.path("items").findValuesAsText("id"))
                .startsWith(ids.subList(60, 103).toArray(String[]::new));
        assertThat(office.get("/exports/" + ids.get(102)).status()).isEqualTo(200);
        assertThat(clerk.get("/exports/" + ids.get(102)).status()).isEqualTo(404);
        var site = new Site(server).signIn("vanphong", PASSWORD);
        assertThat(site.get("/exports/list").html()).contains("/" + ids.get(0) + "/file", "after=" + ids.get(24));
        assertThat(site.get("/exports/list?after=" + ids.get(99)).html())
                .contains("/" + ids.get(102) + "/file")
                .doesNotContain("/" + ids.get(99) + "/file");
    }

    @Test
    void what_waits_is_decided_page_by_page_the_oldest_first(Server server) {
        var site = new Site(server).signIn("thutruong", PASSWORD);
        var ids = new ArrayList<String>();
        for (var i = 0; i < 27; i++) {
            var order = Map.of("filter", Map.of("unit", "51.07"), "reason", "Trang chờ " + (100 + i));
            ids.add(clerk.post("/exports", order).body().path("id").asText());
        }

        var all = site.get("/exports/list").html();
        var next = site.get("/exports/list?wafter=" + ids.get(24)).html();

        assertThat(all).contains("wend=last", "Trang chờ 100").doesNotContain("Trang chờ 126");
        assertThat(next).contains("Trang chờ 125", "Trang chờ 126").doesNotContain("Trang chờ 124");
        ids.forEach(id -> head.post("/exports/" + id + "/transitions/refuse", Map.of("note", "Xong phép thử")));
    }

    @Test
    void who_may_not_see_a_list_takes_none_and_there_are_no_others() {
        var filter = Map.of("unit", "51.07.008.02");

        for (var list : List.of("grants", "accounts", "audit")) {
            assertThat(secretary
                            .post("/exports", Map.of("list", list, "filter", filter, "reason", REASON))
                            .status())
                    .as(list)
                    .isEqualTo(403);
        }
        assertThat(secretary
                        .post("/exports", Map.of("list", "shoes", "filter", filter, "reason", REASON))
                        .key())
                .isEqualTo("export.list.unknown");
        assertThat(secretary
                        .post("/exports", Map.of("list", "units", "filter", Map.of("unit", "51.08"), "reason", REASON))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_sheet_stands_in_the_order_of_the_list_in_the_right_types() {
        var file = secretary.download("/exports/members.xlsx?sort=-birth&" + reason(REASON));
        var youngest = secretary.get("/members?limit=1&sort=-birth").body().at("/items/0");
        var sheet = ReadSheet.of(file);

        var first = sheet.rows().stream()
                .filter(row -> row.size() > 1)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(first).contains(youngest.path("fullName").asText());
        assertThat(sheet.xml()).contains("t=\"n\"").doesNotContain("<f>");
    }
}
