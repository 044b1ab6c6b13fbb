package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.sotay.support.SotayServer;

/** The ledgers on the screen: a number is taken for a document, issued with its date, or cancelled with a reason. */
@Tag("browser")
@SotayServer
class LedgerPageIT {
    @Test
    void a_number_is_taken_and_the_document_is_issued(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/ledgers/list");
        assertThat(browser.text())
                .contains("Quyết định", "QĐ/HU", "Huyện ủy Mộ Hà")
                .doesNotContain("QĐ/TU", "ledger.");
        browser.follow(browser.find(".tbl").findElement(By.linkText("Quyết định"))::click);
        assertThat(browser.find("[id='numbers']").getText()).contains("1-QĐ/HU", "Đã ban hành", "Đã hủy");

        browser.follow(browser.find("[id='take:do']")::click);
        assertThat(browser.find("[id='take:subjectField']").getText()).contains("Cần nhập");
        browser.find("[id='take:subject']").sendKeys("Về việc khen thưởng");
        browser.follow(browser.find("[id='take:do']")::click);
        assertThat(browser.find(".messages").getText()).matches("(?s).*Đã lấy số \\d+-QĐ/HU.*");

        var row = browser.find("[id='numbers'] tbody tr");
        row.findElement(By.tagName("summary")).click();
        row.findElement(By.cssSelector("input[id$=':day']")).sendKeys("01/10/2024");
        browser.follow(row.findElement(By.cssSelector("[id$=':issue']"))::click);
        assertThat(browser.text()).contains("không sau hôm nay");
        row = browser.find("[id='numbers'] tbody tr");
        var day = row.findElement(By.cssSelector("input[id$=':day']"));
        assertThat(day.isDisplayed()).as("what was refused stays open").isTrue();
        assertThat(day.getAttribute("value")).isEqualTo("01/10/2024");
        day.clear();
        day.sendKeys("30/09/2024");
        browser.follow(row.findElement(By.cssSelector("[id$=':issue']"))::click);
        assertThat(browser.find(".messages").getText()).contains("đã ban hành");
        assertThat(browser.find("[id='numbers'] tbody tr").getText()).contains("Về việc khen thưởng", "30/09/2024");
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "btc").phone().open("/ledgers/list");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find(".tbl a")::click);
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
