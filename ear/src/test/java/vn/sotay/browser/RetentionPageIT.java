package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** How long what is kept: everybody reads it, a decision that keeps something longer is written down by few. */
@Tag("browser")
@SotayServer
class RetentionPageIT {
    @Test
    void everybody_reads_the_terms_and_only_some_what_the_night_did(Browser browser) {
        SignInPage.as(browser, "bithu").open("/privacy/retention");
        assertThat(browser.find(".tbl").getText()).contains("Tệp danh sách đã gửi", "30 ngày", "Lâu dài");
        assertThat(browser.findAll("[aria-labelledby=h-holds]")).isEmpty();
        assertThat(browser.text()).doesNotContain("Chưa chạy lần nào", "privacy.");
    }

    @Test
    void a_decision_keeps_data_and_another_one_ends_that(Browser browser) {
        SignInPage.as(browser, "btc").open("/privacy/retention");
        new Select(browser.find("[id='newHold:kind']")).selectByVisibleText("Dòng bị giữ lại khi nhập");
        browser.find("[id='newHold:decision']").sendKeys("05-QĐ/UBKT, 27/09/2024");
        browser.follow(browser.find("[id='newHold:hold']")::click);
        assertThat(browser.find("[id='newHold:reasonField']").getText()).contains("Cần nhập");
        assertThat(browser.find("[id='newHold:decision']").getAttribute("value"))
                .startsWith("05-QĐ");

        browser.find("[id='newHold:reason']").sendKeys("Kiểm tra việc nhập danh sách");
        browser.follow(browser.find("[id='newHold:hold']")::click);
        assertThat(browser.find(".messages").getText()).contains("Từ đêm nay không xóa");
        var holds = browser.find("[id='holds']");
        assertThat(holds.getText()).contains("05-QĐ/UBKT", "Nguyễn Thị Thanh Vân");

        browser.follow(holds.findElement(By.cssSelector("input[type=submit]"))::click);
        assertThat(browser.find("[id='holds']").getText()).contains("Cần nhập");
        browser.find("[id='holds'] input.input").sendKeys("06-QĐ/UBKT, 30/09/2024");
        browser.follow(browser.find("[id='holds'] input[type=submit]")::click);
        assertThat(browser.find(".messages").getText()).contains("Lại xóa khi quá hạn");
    }

    @Test
    void a_decision_keeps_one_person_and_those_who_may_not_see_the_person_read_no_name(Browser browser, Server server) {
        SignInPage.as(browser, "btc").open("/members/list?q=nguyen+thi+hoa");
        browser.follow(browser.find("[id='list'] .tbl tbody a, .tbl tbody th a")::click);
        var name = browser.find("h1").getText();
        browser.follow(browser.find("a[href*='/privacy/person']")::click);
        browser.find("[id='hold:decision']").sendKeys("07-QĐ/UBKT, 28/09/2024");
        browser.follow(browser.find("[id='hold:do']")::click);
        assertThat(browser.find("[id='hold:reasonField']").getText()).contains("Cần nhập");
        browser.find("[id='hold:reason']").sendKeys("Khiếu nại kỷ luật");
        browser.follow(browser.find("[id='hold:do']")::click);
        assertThat(browser.find(".messages").getText()).contains("Từ đêm nay không xóa", name);
        assertThat(browser.find("[id='holds']").getText()).contains(name, "07-QĐ/UBKT", "Khiếu nại kỷ luật");
        var record = browser.find("[id='holds'] a").getAttribute("href");
        var id = record.substring(record.indexOf("id="));

        SignInPage.as(browser, "quantri").open("/privacy/retention");
        assertThat(browser.find("[id='holds']").getText())
                .contains("Một đảng viên", "07-QĐ/UBKT")
                .doesNotContain(name, "Khiếu nại");
        var refused = new Site(server).signIn("quantri", "SoTay-2024").get("/privacy/person?" + id);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).doesNotContain(name);

        SignInPage.as(browser, "btc").open("/privacy/person?" + id);
        assertThat(browser.text()).contains("đang được giữ lại rồi");
        browser.open("/privacy/retention");
        browser.find("[id='holds'] input.input").sendKeys("08-QĐ/UBKT, 30/09/2024");
        browser.follow(browser.find("[id='holds'] input[type=submit]")::click);
        assertThat(browser.find(".messages").getText()).contains("Lại xóa khi quá hạn", name);
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "btc").phone().open("/privacy/retention");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
