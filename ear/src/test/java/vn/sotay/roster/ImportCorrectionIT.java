package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** Held rows are mended together, and differences are followed only where somebody says so. */
@SotayServer
class ImportCorrectionIT {
    private static final String PASSWORD = "SoTay-2024";

    private static String branch(Api clerk) {
        for (var unit : clerk.get("/units?kind=BRANCH&limit=200").body().path("items")) {
            if (unit.path("code").asText().endsWith(".02")) {
                return unit.path("code").asText();
            }
        }
        throw new AssertionError("no branch with the number 02");
    }

    private static JsonNode found(Api api, int serial) {
        return api.get("/members?q=" + MemberList.citizenId(serial)).body().path("items");
    }

    private static String said(Api api, int serial, String field) {
        var id = found(api, serial).path(0).path("id").asText();
        return api.get("/members/" + id).body().path(field).asText();
    }

    private static int choose(Api api, String id, Map<String, Object> choice) {
        var answer = api.post("/imports/" + id + "/differences/choices", choice);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("turned").asInt();
    }

    @Test
    void rows_with_the_same_mistake_are_mended_together(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var right = branch(clerk);
        var wrong = right.substring(0, right.length() - 2) + "20";
        var id = Imports.checked(
                clerk,
                new MemberList()
                        .person("Trần Thị Một", 101, wrong, "thôn 2", "0012345101")
                        .person("Trần Thị Hai", 102, wrong, "thôn 2", "0012345102")
                        .row("Trần Thị Ba", "18/04/1961", MemberList.citizenId(103), "31/02/1988", "", wrong));

        var shared = clerk.get("/imports/" + id + "/corrections").body().path("items");
        assertThat(shared).hasSize(1);
        assertThat(shared.path(0).path("rows").asInt()).isEqualTo(3);
        var row = clerk.get("/imports/" + id + "/rows/2").body();
        assertThat(row.path("units").path(0).path("code").asText()).isEqualTo(right);
        assertThat(row.path("alike").path("UNIT_CODE").asInt()).isEqualTo(2);
        var mended =
                clerk.post("/imports/" + id + "/corrections", Map.of("row", 2, "column", "UNIT_CODE", "text", right));

        assertThat(mended.body().path("rows").asInt()).as(mended.text()).isEqualTo(3);
        assertThat(mended.body().path("held").asInt())
                .as("the date of one is wrong, too")
                .isOne();
        assertThat(Imports.applied(clerk, id).path("applied").asInt()).isEqualTo(2);
        assertThat(found(clerk, 101)).hasSize(1);
        assertThat(found(clerk, 103)).isEmpty();
        assertThat(clerk.post("/imports/" + id + "/corrections", Map.of("row", 2, "column", "UNIT_CODE", "text", right))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_rows_to_look_at_are_a_spreadsheet_that_can_be_handed_in_again(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var id = Imports.checked(
                clerk,
                new MemberList()
                        .person("Hồ Thị Đúng", 109, branch(clerk), "thôn 2", "0012345109")
                        .person("Hồ Thị Sai", 110, "99.99", "=1+1", "0012345110"));

        var sheet = clerk.download("/imports/" + id + "/faults.xlsx?reason=Mã+tổ+chức+đảng,+họ+và+tên+sai");
        var again = Imports.upload(clerk, "members", "sua.xlsx", sheet);

        var mended = Imports.await(clerk, again, "READY");
        assertThat(mended.path("rows").asInt()).isOne();
        assertThat(clerk.get("/imports/" + again + "/faults")
                        .body()
                        .at("/items/0/column")
                        .asText())
                .isEqualTo("UNIT_CODE");
    }

    @Test
    void a_clerk_elsewhere_mends_and_chooses_nothing(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var other = api.signIn("chuyenvien2", PASSWORD);
        var id = Imports.checked(clerk, new MemberList().person("Trần Thị Bốn", 104, "99.99", "", ""));

        assertThat(other.get("/imports/" + id + "/rows/2").status()).isEqualTo(404);
        assertThat(other.get("/imports/" + id + "/corrections").status()).isEqualTo(404);
        assertThat(other.post("/imports/" + id + "/corrections", Map.of("row", 2, "column", "UNIT_CODE", "text", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(other.get("/imports/" + id + "/differences").status()).isEqualTo(404);
        assertThat(other.post("/imports/" + id + "/differences/choices", Map.of("follow", "LIST"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_followed_where_the_clerk_says_so_and_nowhere_else(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var unit = branch(clerk);
        Imports.applied(
                clerk,
                Imports.checked(
                        clerk,
                        new MemberList()
                                .person("Lê Văn Năm", 105, unit, "thôn 2", "0012345105")
                                .person("Lê Văn Sáu", 106, unit, "thôn 2", "0012345106")));
        var id = Imports.checked(
                clerk,
                new MemberList()
                        .person("Lê Văn Năm", 105, unit, "thôn 9", "0099999105")
                        .person("Lê Văn Sáu", 106, unit, "thôn 9", "0099999106"));

        assertThat(clerk.get("/imports/" + id + "/differences").body().path("items"))
                .hasSize(4);
        Imports.applied(clerk, id);
        assertThat(said(clerk, 105, "phone")).as("nobody said so").isEqualTo("0012345105");

        assertThat(choose(clerk, id, Map.of("column", "PHONE", "follow", "LIST")))
                .isEqualTo(2);
        assertThat(choose(clerk, id, Map.of("column", "PHONE", "row", 3, "follow", "ROSTER")))
                .isOne();
        Imports.applied(clerk, id);
        assertThat(said(clerk, 105, "phone")).isEqualTo("0099999105");
        assertThat(said(clerk, 106, "phone")).isEqualTo("0012345106");
        assertThat(said(clerk, 105, "residence")).isEqualTo("thôn 2");

        assertThat(choose(clerk, id, Map.of("row", 3, "follow", "LIST"))).isEqualTo(2);
        assertThat(Imports.applied(clerk, id).path("rowStates").path("APPLIED").asInt())
                .isOne();
        assertThat(said(clerk, 106, "phone")).isEqualTo("0099999106");
        assertThat(said(clerk, 106, "residence")).isEqualTo("thôn 9");
    }

    @Test
    void another_unit_is_a_transfer_and_never_taken_from_a_list(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var unit = branch(clerk);
        var sibling = unit.substring(0, unit.length() - 2) + "01";
        Imports.applied(
                clerk,
                Imports.checked(clerk, new MemberList().person("Lê Văn Bảy", 107, unit, "thôn 2", "0012345107")));
        var id = Imports.checked(clerk, new MemberList().person("Lê Văn Bảy", 107, sibling, "thôn 2", "0012345107"));

        assertThat(choose(clerk, id, Map.of("follow", "LIST"))).isZero();
        Imports.applied(clerk, id);

        assertThat(found(clerk, 107).path(0).path("unit").path("code").asText()).isEqualTo(unit);
    }

    @Test
    void two_lists_of_the_same_people_checked_side_by_side_double_nobody(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var unit = branch(clerk);
        var list = new MemberList().person("Lê Văn Tám", 108, unit, "thôn 2", "0012345108");
        var content = list.content();
        var first = Imports.checked(clerk, content);
        var second = Imports.checked(clerk, content);

        assertThat(Imports.applied(clerk, first).path("applied").asInt()).isOne();
        var again = Imports.applied(clerk, second);

        assertThat(again.path("applied").asInt()).isZero();
        assertThat(again.path("rowStates").path("UNCHANGED").asInt()).isOne();
        assertThat(again.path("sameFile").path(0).asText()).isEqualTo(first);
        assertThat(found(clerk, 108)).hasSize(1);
    }
}
