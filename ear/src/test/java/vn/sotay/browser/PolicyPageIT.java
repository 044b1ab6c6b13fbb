package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.SotayServer;

/** The rules on the screen: everybody reads them, few change them and are told first what it would do. */
@Tag("browser")
@SotayServer
class PolicyPageIT {
    @Test
    void everybody_reads_the_rules_and_only_some_may_change_them(Browser browser) {
        SignInPage.as(browser, "bithu").open("/policies/list");
        assertThat(browser.text())
                .contains("Thời gian dự bị", "12 tháng", "HD 01-HD/TW", "Mẫu số thẻ đảng", "Lâu dài", "QN-2024")
                .doesNotContain("policy.", "PolicyGroup.", "privacy.kind");

        browser.open("/policies/rule?key=member.probation.months");
        assertThat(browser.text()).contains("12 tháng", "Theo bộ quy định ban đầu");
        assertThat(browser.findAll("[id='change:look']")).isEmpty();
    }

    @Test
    void a_change_is_shown_before_it_is_saved_and_taken_back_before_it_begins(Browser browser) {
        SignInPage.as(browser, "btc").open("/policies/rule?key=access.password.length");
        type(browser, "value", "7");
        type(browser, "from", "01/01/2025");
        type(browser, "source", "Quyết định 02-QĐ/TU");
        browser.follow(browser.find("[id='change:look']")::click);
        assertThat(browser.find("[id='change:valueField']").getText()).contains("từ 8 đến 64");
        assertThat(browser.find("[id='change:source']").getAttribute("value")).isEqualTo("Quyết định 02-QĐ/TU");

        type(browser, "value", "12");
        browser.follow(browser.find("[id='change:look']")::click);
        assertThat(browser.text())
                .contains("Từ ngày 01/01/2025", "đến hết ngày 31/12/2024", "tài khoản sẽ theo độ dài mới");
        type(browser, "value", "14");
        browser.follow(browser.find("[id='change:do']")::click);
        assertThat(browser.findAll("[id='coming']"))
                .as("what was not shown is not saved")
                .isEmpty();
        browser.follow(browser.find("[id='change:do']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã ghi quy định", "01/01/2025");
        assertThat(browser.find("[id='coming']").getText()).contains("14 ký tự", "Quyết định 02-QĐ/TU");
        assertThat(browser.findAll("[id='change:look']")).isEmpty();

        browser.open("/policies/list");
        assertThat(browser.text()).contains("Từ 01/01/2025: 14 ký tự");
        browser.open("/policies/rule?key=access.password.length");
        browser.follow(browser.find("[id='coming'] input[type=submit]")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã bỏ giá trị sắp áp dụng");
        assertThat(browser.findAll("[id='coming']")).isEmpty();
    }

    @Test
    void a_time_is_a_number_and_its_unit_and_what_is_kept_for_good_stays(Browser browser) {
        SignInPage.as(browser, "btc").open("/policies/rule?key=retention.SIGN_IN");
        assertThat(browser.find("[id='change:value']").getAttribute("value")).isEqualTo("13");
        assertThat(new Select(browser.find("[id='change:unit']"))
                        .getFirstSelectedOption()
                        .getText())
                .isEqualTo("tháng");

        browser.open("/policies/rule?key=retention.MEMBER_RECORD");
        assertThat(browser.text()).contains("được giữ lâu dài");
        assertThat(browser.findAll("[id='change:look']")).isEmpty();
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "btc").phone();
        for (var page : new String[] {"/policies/list", "/policies/rule?key=card.number.pattern"}) {
            browser.open(page);
            assertThat(browser.scrollsSideways()).as(page).isFalse();
            assertThat(browser.accessibilityFaults()).as(page).isEmpty();
        }
    }

    private static void type(Browser browser, String field, String text) {
        var input = browser.find("[id='change:" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
