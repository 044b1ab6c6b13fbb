package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.roster.MemberList;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** The main job as a clerk does it: hand in a list, mend what is held, write it, find the people. */
@Tag("browser")
@SotayServer
class ImportPagesIT {
    private static final String PASSWORD = "SoTay-2024";

    @TempDir
    Path directory;

    private static String branch(Api clerk) {
        for (var unit : clerk.get("/units?kind=BRANCH&limit=200").body().path("items")) {
            if (unit.path("code").asText().endsWith(".02")) {
                return unit.path("code").asText();
            }
        }
        throw new AssertionError("no branch with the number 02");
    }

    private Browser handIn(Browser browser, MemberList list) throws IOException {
        var file = Files.write(directory.resolve("danh-sach.xlsx"), list.content());
        browser.open("/imports/list").find("#uploadForm\\:file").sendKeys(file.toString());
        browser.follow(browser.find("#uploadForm\\:upload")::click);
        browser.await(".tiles, #columns");
        return browser;
    }

    private static void write(Browser browser) {
        browser.follow(browser.find("#applyForm\\:apply")::click);
        browser.await(".steps li.done:last-child");
    }

    private static void reads(Browser browser) {
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.phone();
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.desktop();
    }

    @Test
    void from_a_list_with_mistakes_to_people_who_are_found(Browser browser, Api api) throws IOException {
        var right = branch(api.signIn("chuyenvien", PASSWORD));
        var wrong = right.substring(0, right.length() - 2) + "20";
        SignInPage.as(browser, "chuyenvien");
        handIn(
                browser,
                new MemberList()
                        .person("Bùi Thị Đúng", 201, right, "thôn 2", "0012345201")
                        .person("Bùi Thị Nhầm", 202, wrong, "thôn 2", "0012345202")
                        .person("Bùi Thị Lẫn", 203, wrong, "thôn 2", "0012345203")
                        .row("Bùi Thị Ngày", "18/04/1961", MemberList.citizenId(204), "31/02/1988", "", right));
        reads(browser);
        browser.screenshot("import-held");
        takesTheRowsOut(browser);

        browser.follow(browser.find("#mend")::click);
        var page = new HeldRowPage(browser);
        assertThat(page.fault("UNIT_CODE")).contains("Không có tổ chức nào mang mã này");
        reads(browser);
        browser.screenshot("import-row");
        page.takeGuess().alike("UNIT_CODE").save();

        assertThat(browser.text()).contains("ở 1 dòng khác", "Dòng 3 đã đúng");
        assertThat(page.value("NAME")).isEqualTo("Bùi Thị Ngày");
        page.type("JOINED", "32/02/1988").save();
        assertThat(page.fault("JOINED")).contains("Không phải ngày có thật");
        assertThat(page.value("JOINED")).isEqualTo("32/02/1988");
        page.type("JOINED", "28/02/1988").save();

        assertThat(browser.find("h1").getText()).isEqualTo("Nhập danh sách đảng viên");
        write(browser);
        for (var serial = 201; serial <= 204; serial++) {
            browser.open("/members/list?q=" + MemberList.citizenId(serial));
            assertThat(browser.text()).contains("Bùi Thị");
        }
    }

    private static void takesTheRowsOut(Browser browser) {
        browser.follow(browser.find("#sheetForm\\:ask")::click);
        assertThat(browser.find("#sheetForm").getText()).contains("Cần ghi lý do");
        browser.find("#sheetForm\\:reason").sendKeys("x".repeat(501));
        browser.follow(browser.find("#sheetForm\\:ask")::click);
        assertThat(browser.find("#sheetForm").getText()).contains("501");
        assertThat(browser.find("#sheetForm\\:reason").getAttribute("value")).hasSize(501);

        browser.find("#sheetForm\\:reason").clear();
        browser.find("#sheetForm\\:reason").sendKeys("Trả chi bộ sửa");
        browser.follow(browser.find("#sheetForm\\:ask")::click);
        assertThat(browser.find("#sheet").getAttribute("href")).contains("/api/v1/exports/", "/file");
        browser.screenshot("import-sheet");
        reads(browser);
    }

    @Test
    void differences_are_chosen_by_field_and_by_column(Browser browser, Api api) throws IOException {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var unit = branch(clerk);
        SignInPage.as(browser, "chuyenvien");
        handIn(
                browser,
                new MemberList()
                        .person("Võ Thị Một", 205, unit, "thôn 2", "0012345205")
                        .person("Võ Thị Hai", 206, unit, "thôn 2", "0012345206"));
        write(browser);
        handIn(
                browser,
                new MemberList()
                        .person("Võ Thị Một", 205, unit, "thôn 9", "0099999205")
                        .person("Võ Thị Hai", 206, unit, "thôn 9", "0099999206"));
        browser.follow(browser.find("#differences")::click);
        reads(browser);
        browser.screenshot("import-differences");

        browser.follow(browser.find("[id$=':turnAll']")::click);
        assertThat(browser.text()).contains("Đã chọn lấy theo danh sách 2 chỗ");
        browser.follow(browser.find("a.primary")::click);
        write(browser);

        var id = clerk.get("/members?q=" + MemberList.citizenId(205))
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var member = clerk.get("/members/" + id).body();
        assertThat(member.path("phone").asText()).isEqualTo("0099999205");
        assertThat(member.path("residence").asText()).isEqualTo("thôn 2");
    }

    @Test
    void a_header_that_nobody_knows_is_explained(Browser browser) throws IOException {
        SignInPage.as(browser, "chuyenvien");
        handIn(
                browser,
                new MemberList("Họ và tên", "Ngày sinh", "Ngày được kết nạp vào Đảng", "Mã nơi sinh hoạt", "Màu mắt")
                        .row("Hồ Thị Cột", "18/04/1961", "03/02/1988", "51.07", "nâu"));
        browser.follow(browser.find("#columns")::click);
        reads(browser);
        browser.screenshot("import-columns");

        browser.follow(browser.find("#columnsForm\\:explain")::click);
        browser.await(".tiles");

        assertThat(browser.find("#applyForm").getText()).contains("1 dòng");
    }
}
