package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** An officer of the armed forces sends totals; the province sees one line when all have, and nothing else ever. */
@SotayServer
class TotalsIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final Map<String, Object> AUGUST =
            Map.of("official", 2_210, "probationary", 80, "exempt", 25, "registered", 2_100, "onboarding", "IN_USE");

    @Test
    void the_last_of_three_completes_the_line_and_ends_the_work(Server server) {
        var officer = server.api().signIn("lucluong", PASSWORD);
        var board = server.api().signIn("btc", PASSWORD);
        assertThat(officer.get("/monthly-totals").body().path("items")).hasSize(13);
        assertThat(board.get("/forces-line").body().at("/items/1").toString())
                .contains("\"month\":\"2024-08\"", "\"sent\":2", "\"members\":null", "\"registered\":null");

        var wrong =
                officer.put("/monthly-totals/2024-08", Map.of("official", -1, "probationary", 5, "registered", 7), "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("official", "exempt").doesNotContain("\"probationary\"");
        assertThat(officer.put("/monthly-totals/2019-08", AUGUST, "").status()).isEqualTo(422);
        assertThat(officer.put("/monthly-totals/2024-11", AUGUST, "").status()).isEqualTo(422);
        var sent = officer.put("/monthly-totals/2024-08", AUGUST, "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);

        assertThat(officer.put("/monthly-totals/2024-08", AUGUST, "").status()).isEqualTo(428);
        assertThat(officer.put("/monthly-totals/2024-08", AUGUST, "\"77\"").status())
                .isEqualTo(412);
        assertThat(officer.put("/monthly-totals/2024-08", AUGUST, sent.header("ETag"))
                        .status())
                .isEqualTo(200);

        var line = board.get("/forces-line").body().at("/items/1");
        assertThat(line.path("sent").asInt()).isEqualTo(3);
        assertThat(line.path("members").asInt()).isBetween(2_290 + 1_000, 2_290 + 2_000);
        assertThat(line.path("registered").asInt()).isGreaterThan(2_100);
    }

    @Test
    void nobody_else_sees_more_than_the_line(Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        assertThat(board.get("/monthly-totals?unit=51.16").status()).isEqualTo(403);
        assertThat(board.get("/units/51.16").body().path("memberCount").isNull())
                .isTrue();
        assertThat(board.get("/indicators?unit=51.16").text()).doesNotContain("\"denominator\":2");
        assertThat(board.get("/forces-line").body().path("onboarding").toString())
                .contains("Công an", "IN_USE")
                .doesNotContain("members", "registered", "official");
        var officer = server.api().signIn("lucluong", PASSWORD);
        assertThat(officer.get("/forces-line").status()).isEqualTo(403);
        assertThat(officer.get("/monthly-totals?unit=51.17").status()).isEqualTo(404);
        assertThat(server.api()
                        .signIn("chuyenvien", PASSWORD)
                        .get("/forces-line")
                        .status())
                .isEqualTo(403);
        var trail = server.api().signIn("chidao", PASSWORD).get("/forces-line");
        assertThat(trail.status()).as("the steering committee sees the line").isEqualTo(200);
    }

    @Tag("browser")
    @Test
    void a_month_is_corrected_on_its_form_and_what_was_typed_stays(Browser browser) {
        SignInPage.as(browser, "lucluong").open("/totals/form?month=2023-11");
        assertThat(browser.find("h1").getText()).isEqualTo("Số tổng tháng 11/2023");
        var registered = browser.find("[id='totalForm:registered']");
        registered.clear();
        registered.sendKeys("1.250");
        browser.follow(browser.find("[id='totalForm:send']")::click);
        assertThat(browser.find("[id='totalForm:registeredField']").getText()).contains("không có dấu chấm");
        assertThat(browser.find("[id='totalForm:registered']").getDomProperty("value"))
                .isEqualTo("1.250");
        browser.find("[id='totalForm:registered']").clear();
        browser.find("[id='totalForm:registered']").sendKeys("90000");
        browser.follow(browser.find("[id='totalForm:send']")::click);
        assertThat(browser.find("[id='totalForm:registeredField']").getText()).contains("Không thể nhiều hơn");
        browser.find("[id='totalForm:registered']").clear();
        browser.find("[id='totalForm:registered']").sendKeys("1250");
        new Select(browser.find("[id='totalForm:onboarding']")).selectByValue("TRAINED");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='totalForm:send']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã gửi số tổng tháng 11/2023");
        assertThat(browser.text()).contains("1.250");
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }

    @Tag("browser")
    @Test
    void the_board_of_the_province_leads_to_the_line(Browser browser) {
        SignInPage.as(browser, "btc").open("/indicators/adoption");
        browser.follow(browser.findAll(".heat tbody tr th a").stream()
                .filter(link -> link.getText().contains("số tổng"))
                .findFirst()
                .orElseThrow()::click);
        assertThat(browser.find("h1").getText()).isEqualTo("Lực lượng vũ trang");
        assertThat(browser.findAll("#h-line").size()).isEqualTo(1);
        assertThat(browser.text()).contains("Đảng ủy Quân sự tỉnh", "Đang dùng", "tháng 7/2024");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }
}
