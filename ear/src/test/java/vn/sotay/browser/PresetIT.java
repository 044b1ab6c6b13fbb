package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** The province goes over to another preset on a day to come, is told first what that does, and may take it back. */
@SotayServer
class PresetIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final Map<String, String> CHANGE =
            Map.of("preset", "QN-2025", "from", "2026-07-01", "decision", "12-QĐ/TU ngày 30/6/2025");

    @Test
    void over_rest_it_is_previewed_entered_once_and_taken_back(Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        var preview = board.post("/presets/preview", CHANGE);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().at("/differences/0/key").asText()).isEqualTo("card.number.pattern");
        assertThat(preview.body().path("consequences").findValuesAsText("key"))
                .contains("member.rule.series", "organisation.rule.nesting");
        assertThat(board.get("/presets").body().path("items"))
                .as("nothing is changed")
                .hasSize(1);

        var wrong = board.post("/presets", Map.of("preset", "QN-1930", "from", "2024-01-01", "decision", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").findValuesAsText("field")).contains("preset", "from", "decision");
        assertThat(board.post("/presets", Map.of("preset", "QN-2024", "from", "2026-07-01", "decision", "12"))
                        .key())
                .isEqualTo("policy.preset.same");

        assertThat(board.post("/presets", CHANGE).status()).isEqualTo(200);
        assertThat(board.post("/presets", CHANGE).key()).isEqualTo("policy.preset.coming");
        assertThat(board.get("/policies").body().path("preset").asText())
                .as("not yet")
                .isEqualTo("QN-2024");
        var coming = board.get("/presets").body().at("/items/0");
        assertThat(coming.path("from").asText()).isEqualTo("2026-07-01");
        var withdrawal = "/presets/" + coming.path("id").asText() + "/withdrawal";

        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        assertThat(clerk.get("/presets").status()).isEqualTo(200);
        assertThat(clerk.post("/presets/preview", CHANGE).status()).isEqualTo(403);
        assertThat(clerk.post("/presets", CHANGE).status()).isEqualTo(403);
        assertThat(clerk.post(withdrawal, Map.of()).status()).isEqualTo(403);

        assertThat(board.post(withdrawal, Map.of()).body().path("items")).hasSize(1);
        assertThat(board.post(withdrawal, Map.of()).key()).isEqualTo("policy.preset.notFound");
    }

    @Tag("browser")
    @Test
    void on_the_page_the_first_press_tells_and_the_second_enters(Browser browser) {
        SignInPage.as(browser, "btc").open("/policies/list");
        browser.follow(browser.find("a[href*='/policies/preset']")::click);
        new Select(browser.find("[id='assign:preset']")).selectByValue("QN-2025");
        browser.find("[id='assign:from']").sendKeys("01/07/2027");
        browser.follow(browser.find("[id='assign:look']")::click);
        assertThat(browser.find("[id='assign:decisionField']").getText()).contains("Cần nhập");
        assertThat(browser.findAll("[id='assign:do']")).isEmpty();

        browser.find("[id='assign:decision']").sendKeys("12-QĐ/TU");
        browser.follow(browser.find("[id='assign:look']")::click);
        assertThat(browser.find("[id='assign']").getText()).contains("Mẫu số thẻ", "[0-9]{12}");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='assign:do']")::click);
        assertThat(browser.find(".messages").getText()).contains("01/07/2027");
        assertThat(browser.find("[id='assigned']").getText()).contains("Sắp áp dụng", "12-QĐ/TU");

        browser.follow(browser.find("[id='assigned:rows:0:withdraw']")::click);
        assertThat(browser.find("[id='assigned']").getText()).doesNotContain("Sắp áp dụng");
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }

    @Tag("browser")
    @Test
    void others_read_it(Browser browser) {
        SignInPage.as(browser, "bithu").open("/policies/preset");

        assertThat(browser.find("[id='assigned']").getText()).contains("Từ khi thiết lập");
        assertThat(browser.findAll("[id='assign']")).isEmpty();
    }
}
