package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.export.ReadSheet;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** What was found in an import leaves like every list: for a reason, under a number, by those who may. */
@SotayServer
class FindingsExportIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String REASON = "Trả chi bộ sửa, đợt thử bảng lỗi";

    private Api clerk;
    private String importId;
    private String path;

    @BeforeEach
    void handIn(Api api) {
        clerk = api.signIn("chuyenvien", PASSWORD);
        var list = new MemberList()
                .person("Hồ Thị Lạc", 131, "99.99", "thôn 2", "0012345131")
                .person("Hồ Thị Loài", 132, "99.98", "thôn 2", "0012345132");
        importId = Imports.checked(clerk, list);
        path = "/imports/" + importId + "/faults.xlsx";
    }

    private static String reason(String text) {
        return "?reason=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode newest() {
        return clerk.get("/exports").body().at("/items/0");
    }

    @Test
    void the_sheet_says_who_took_it_what_for_and_under_which_number() {
        var sheet = ReadSheet.of(clerk.download(path + reason("  " + REASON)));

        var export = newest();
        var number = export.path("id").asText();
        assertThat(sheet.rows().get(0)).containsExactly("DỮ LIỆU GIẢ LẬP");
        assertThat(sheet.rows().get(1))
                .singleElement()
                .asString()
                .startsWith("Phan Thu Hà")
                .contains("Lý do: " + REASON, "Số nhật ký " + number);
        assertThat(sheet.text()).contains("Hồ Thị Lạc", "Hồ Thị Loài");
        assertThat(export.path("list").asText()).isEqualTo("findings");
        assertThat(export.path("about").asText()).isEqualTo("danh-sach.xlsx");
        assertThat(export.path("people").asInt()).isEqualTo(2);
        assertThat(export.path("reason").asText()).isEqualTo(REASON);
    }

    @Test
    void it_can_be_fetched_again_under_its_number_by_its_author_alone(Api api) {
        clerk.download(path + reason(REASON));
        var file = "/exports/" + newest().path("id").asText() + "/file";

        assertThat(ReadSheet.of(clerk.download(file)).text()).contains("Hồ Thị Lạc");
        assertThat(api.signIn("truongban", PASSWORD).get(file).status()).isEqualTo(404);
    }

    @Test
    void the_trail_has_what_was_taken_and_not_what_for(Api api) {
        clerk.download(path + reason(REASON));

        var trail = api.signIn("kiemtra", PASSWORD);
        var order =
                Map.of("list", "audit", "filter", Map.of("unit", "51.07", "q", "chuyenvien"), "reason", "Đối chiếu");
        var id = trail.post("/exports", order).body().path("id").asText();
        var lines = ReadSheet.of(trail.download("/exports/" + id + "/file"));
        assertThat(lines.rows())
                .filteredOn(row -> row.contains("FINDINGS " + importId))
                .hasSize(2)
                .allSatisfy(row -> assertThat(String.join(" ", row)).doesNotContain(REASON));
    }

    @Test
    void without_a_reason_or_with_a_story_nothing_leaves() {
        var before = clerk.get("/exports").body().path("items").size();

        for (var wrong : new String[] {"", reason("   "), reason("x".repeat(501))}) {
            var refused = clerk.get(path + wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().findValuesAsText("field")).contains("reason");
        }
        assertThat(clerk.get("/exports").body().path("items")).hasSize(before);
    }

    @Test
    void who_may_not_import_there_takes_nothing(Api api) {
        assertThat(api.get(path + reason(REASON)).status()).isEqualTo(401);
        assertThat(api.signIn("chuyenvien2", PASSWORD)
                        .get(path + reason(REASON))
                        .status())
                .isEqualTo(404);
        assertThat(api.signIn("bithu", PASSWORD).get(path + reason(REASON)).status())
                .isEqualTo(403);
        var order = Map.of("list", "findings", "filter", Map.of("unit", "51.07"), "reason", REASON);
        assertThat(clerk.post("/exports", order).key()).isEqualTo("export.list.unknown");
    }
}
