package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** A decision about somebody's standing, with its number typed or taken from the ledger of this year. */
@Tag("browser")
@SotayServer
class MemberDecideIT {
    private static final String PASSWORD = "SoTay-2024";

    private static int lastDecision(Api api) {
        for (var ledger : api.get("/ledgers").body().path("items")) {
            if (ledger.path("type").asText().equals("DECISION")
                    && ledger.path("unitCode").asText().equals("51")) {
                return ledger.path("taken").asInt();
            }
        }
        throw new AssertionError("the province has no ledger of decisions");
    }

    @Test
    void the_number_of_a_decision_comes_from_the_ledger_and_stays_free_when_it_is_refused(
            Browser browser, Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        var before = lastDecision(board);
        var somebody = board.get("/members?status=PROBATIONARY&limit=1&unit=51.08")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        SignInPage.as(browser, "btc").open("/members/decide?id=" + somebody);
        new Select(browser.find("[id='decideForm:standing']")).selectByValue("OFFICIAL");
        new Select(browser.find("[id='decideForm:ledger']")).selectByVisibleText("QĐ/TU, Đảng bộ tỉnh Trà Giang");
        type(browser, "from", "27/09/2024");
        type(browser, "number", "99-QĐ/TU");
        type(browser, "decidedOn", "27/09/2024");
        browser.follow(browser.find("[id='decideForm:decide']")::click);
        assertThat(browser.find("[id='decideForm:numberField']").getText()).contains("Để trống số quyết định");
        assertThat(browser.find("[id='decideForm:subjectField']").getText()).contains("Cần nhập");
        assertThat(lastDecision(board)).isEqualTo(before);

        type(browser, "number", "");
        type(browser, "subject", "Công nhận đảng viên chính thức");
        type(browser, "decidedOn", "27/12/2023");
        browser.follow(browser.find("[id='decideForm:decide']")::click);
        assertThat(browser.find("[id='decideForm:decidedOnField']").getText()).contains("trong năm 2024");
        assertThat(lastDecision(board)).as("undone with the decision").isEqualTo(before);

        type(browser, "decidedOn", "27/09/2024");
        browser.follow(browser.find("[id='decideForm:decide']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã đổi tình trạng");
        assertThat(browser.text()).contains((before + 1) + "-QĐ/TU");
        assertThat(lastDecision(board)).isEqualTo(before + 1);
    }

    @Test
    void who_takes_no_numbers_types_the_number(Browser browser) {
        SignInPage.as(browser, "thutruong").open("/members/list?status=PROBATIONARY");
        browser.follow(browser.find(".tbl tbody a")::click);
        browser.follow(browser.find("a[href*='/members/decide']")::click);

        assertThat(browser.findAll("[id='decideForm:ledger']")).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    private static void type(Browser browser, String field, String text) {
        var input = browser.find("[id='decideForm:" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
