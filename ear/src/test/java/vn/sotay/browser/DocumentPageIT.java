package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** A letter of introduction from the record to the revoked document; what was typed stays when it is refused. */
@Tag("browser")
@SotayServer
class DocumentPageIT {
    @Test
    void a_letter_is_written_issued_and_taken_back(Browser browser, Server server) {
        var clerk = server.api().signIn("chuyenvien", "SoTay-2024");
        var member = clerk.get("/members?status=OFFICIAL&limit=1&unit=51.07.008.02")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        SignInPage.as(browser, "chuyenvien").open("/members/member?id=" + member);
        browser.follow(browser.find("a[href*='/members/introduce']")::click);
        assertThat(browser.find("[id='introduce:issuingBody']").getAttribute("value"))
                .isEqualTo("Huyện ủy Mộ Hà");
        type(browser, "destination", "Chi bộ thôn 2, xã Hành Thuận");
        type(browser, "feePaidTo", "tháng chín");
        browser.follow(browser.find("[id='introduce:issue']")::click);
        assertThat(browser.find("[id='introduce:feePaidToField']").getText()).contains("ví dụ 9/2024.");
        assertThat(browser.find("[id='introduce:addresseesField']").getText()).contains("Cần nhập");
        assertThat(browser.find("[id='introduce:destination']").getAttribute("value"))
                .isEqualTo("Chi bộ thôn 2, xã Hành Thuận");

        type(browser, "feePaidTo", "9/2024");
        type(browser, "addressees", "Đảng ủy xã Hành Thuận");
        var before = documents(clerk);
        browser.follow(() -> new Actions(browser.driver())
                .doubleClick(browser.find("[id='introduce:issue']"))
                .perform());
        assertThat(browser.find("h1").getText()).endsWith("-GT/HU");
        assertThat(documents(clerk)).as("pressed twice").isEqualTo(before + 1);
        assertThat(browser.findAll("a[href$='/document.pdf']")).hasSize(1);
        assertThat(browser.findAll("a[href$='/document.docx']")).hasSize(1);

        browser.follow(browser.find("[id='revoke:do']")::click);
        assertThat(browser.find("[id='revoke:reasonField']").getText()).contains("Cần nhập");
        browser.find("[id='revoke:reason']").sendKeys("Ghi sai nơi đến");
        browser.follow(browser.find("[id='revoke:do']")::click);
        assertThat(browser.text()).contains("Đã thu hồi văn bản số", "Ghi sai nơi đến");
        assertThat(browser.findAll("[id='revoke:do']")).isEmpty();
    }

    private static int documents(Api clerk) {
        return clerk.get("/documents?limit=200").body().path("items").size();
    }

    private static void type(Browser browser, String field, String text) {
        var input = browser.find("[id='introduce:" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
