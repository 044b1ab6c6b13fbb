package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** A clerk changes the units of his district; nobody else does. */
@Tag("browser")
@SotayServer
class UnitChangePagesIT {
    static final String PASSWORD = "SoTay-2024";
    static final String DECISION = "12-QĐ/HU ngày 27/09/2024";

    static String committee(Api clerk, String code) {
        clerk.post(
                "/units",
                Map.of(
                        "superior",
                        "51.07",
                        "code",
                        code,
                        "kind",
                        "GRASSROOTS_COMMITTEE",
                        "name",
                        "Đảng bộ thử " + code,
                        "from",
                        "2024-09-01",
                        "decision",
                        DECISION));
        return code;
    }

    @Test
    void a_unit_is_founded_and_moved_after_its_user_saw_what_moves_along(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var from = committee(clerk, "51.07.901");
        var to = committee(clerk, "51.07.902");
        SignInPage.as(browser, "chuyenvien");
        var page = new UnitChangePage(browser, from, "Lập tổ chức trực thuộc");
        assertThat(page.value("code")).isEqualTo(from + ".01");
        page.choose("kind", "Chi bộ trực thuộc").type("name", "Chi bộ thôn mới").decided("01/09/2024", DECISION);
        page.press("place");
        assertThat(browser.text()).contains("Đã lập Chi bộ thôn mới", DECISION);

        page = new UnitChangePage(browser, from, "Chuyển về cấp trên khác");
        page.picker("superior").choose("51.07.902");
        page.decided("30/09/2024", DECISION).press("look");
        assertThat(browser.text()).contains("không đặt dưới");

        page = new UnitChangePage(browser, from + ".01", "Chuyển về cấp trên khác");
        page.picker("superior").choose("51.07.902");
        page.decided("30/09/2024", DECISION).press("look");
        assertThat(page.plan()).contains("Đảng bộ thử " + from, "Đảng bộ thử " + to);
        assertThat(page.moved()).contains(from + ".01", to + ".01");
        assertThat(browser.accessibilityFaults()).isEmpty();
        page.press("do");

        assertThat(browser.text()).contains("Đã chuyển Chi bộ thôn mới", to + ".01");
        browser.open("/units/unit?id=" + from + "&asOf=2024-09-15");
        assertThat(browser.text()).contains("Chi bộ thôn mới");
        assertThat(browser.findAll(".page-head details")).isEmpty();
    }

    @Test
    void what_was_typed_stays_and_the_second_editor_sees_the_newest_state(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var unit = committee(clerk, "51.07.903");
        SignInPage.as(browser, "chuyenvien");
        var page = new UnitChangePage(browser, unit, "Đổi tên, loại hình")
                .type("name", "Đảng bộ xã An Phú")
                .decided("31/02/2024", DECISION)
                .press("look");
        assertThat(page.value("from")).isEqualTo("31/02/2024");
        assertThat(page.value("name")).isEqualTo("Đảng bộ xã An Phú");

        page.type("from", "30/09/2024").press("look");
        assertThat(page.plan()).contains("Đảng bộ thử 51.07.903", "Đảng bộ xã An Phú");

        clerk.patch(
                "/units/" + unit,
                Map.of("name", "Đảng bộ xã Bình An", "from", "2024-09-30", "decision", DECISION),
                clerk.get("/units/" + unit).header("ETag"));
        page.press("do");
        assertThat(browser.text()).contains("Người khác vừa sửa");
        assertThat(page.plan()).contains("Đảng bộ xã Bình An", "Đảng bộ xã An Phú");

        page.press("do");
        assertThat(browser.find("h1").getText()).isEqualTo("Đảng bộ xã An Phú");
    }

    @Test
    void a_secretary_finds_no_way_to_change_a_unit(Browser browser, Api api) {
        var id = api.signIn("chuyenvien", PASSWORD)
                .get("/units/51.07.008.02")
                .body()
                .path("id")
                .asText();
        SignInPage.as(browser, "bithu").open("/units/unit?id=" + id);
        assertThat(browser.findAll(".page-head details")).isEmpty();

        browser.expectComplaint("status of 403");
        browser.open("/units/move?id=" + id);
        assertThat(browser.find("h1").getText()).startsWith("Không");
    }

    @Test
    void a_clerk_of_another_district_does_not_find_the_unit(Browser browser) {
        browser.expectComplaint("status of 404");
        SignInPage.as(browser, "chuyenvien2").open("/units/rename?id=51.07.008");
        assertThat(browser.find("h1").getText()).startsWith("Không");
    }

    @Test
    void the_pages_read_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "chuyenvien");
        for (var page : new String[] {
            "new?superior=51.07.008",
            "rename?id=51.07.008",
            "regime?id=51.07.008",
            "move?id=51.07.008",
            "dissolve?id=51.07.008"
        }) {
            browser.desktop().open("/units/" + page);
            assertThat(browser.accessibilityFaults()).as(page).isEmpty();
            browser.phone().open("/units/" + page);
            assertThat(browser.scrollsSideways()).as(page).isFalse();
        }
    }
}
