package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.SotayServer;

/** The holidays and make-up days of a year: everybody reads them, few enter them, terms follow at once. */
@Tag("browser")
@SotayServer
class CalendarPageIT {
    private static final String TET = "[id='days']";

    @Test
    void everybody_reads_the_days_and_only_some_may_enter_them(Browser browser) {
        SignInPage.as(browser, "bithu").open("/calendar/year?year=2024");
        assertThat(browser.find(TET).getText()).contains("Tết Nguyên đán", "04/05/2024", "Ngày làm bù", "Thứ bảy");
        assertThat(browser.findAll("[id='newDay:day'], " + TET + " input[type=submit]"))
                .isEmpty();
        assertThat(browser.text()).doesNotContain("calendar.", "DayKind.");
    }

    @Test
    void a_day_is_entered_refused_when_wrong_and_taken_out_again(Browser browser) {
        SignInPage.as(browser, "btc").open("/calendar/year?year=2031");
        assertThat(browser.text()).contains("Chưa nhập ngày nghỉ của năm này");
        new Select(browser.find("[id='newDay:kind']")).selectByVisibleText("Ngày làm bù");
        browser.find("[id='newDay:day']").sendKeys("01/09/2031");
        browser.find("[id='newDay:name']").sendKeys("Quốc khánh");
        browser.find("[id='newDay:source']").sendKeys("Thông báo 01/TB-BNV");
        browser.follow(browser.find("[id='newDay:add']")::click);
        assertThat(browser.find(".messages").getText()).contains("phải là thứ bảy hoặc chủ nhật");
        assertThat(browser.find("[id='newDay:name']").getAttribute("value")).isEqualTo("Quốc khánh");

        new Select(browser.find("[id='newDay:kind']")).selectByVisibleText("Ngày nghỉ");
        browser.follow(browser.find("[id='newDay:add']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã thêm ngày 01/09/2031");
        assertThat(browser.find(TET).getText()).contains("Quốc khánh", "Thứ hai");

        browser.find("[id='newDay:day']").sendKeys("01/09/2031");
        browser.find("[id='newDay:name']").sendKeys("Hai lần");
        browser.find("[id='newDay:source']").sendKeys("Thông báo 01/TB-BNV");
        browser.follow(browser.find("[id='newDay:add']")::click);
        assertThat(browser.find("[id='newDay:dayField']").getText()).contains("đã có trong lịch");

        browser.follow(browser.find(TET + " input[type=submit]")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã bỏ ngày 01/09/2031");
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "btc").phone().open("/calendar/year?year=2024");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
