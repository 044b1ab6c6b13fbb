package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.SotayServer;

/** What I may do, in plain words, and whom to ask for the rest. */
@Tag("browser")
@SotayServer
class OwnAccessIT {
    @Test
    void a_secretary_reads_why_not_and_whom_to_ask(Browser browser) {
        SignInPage.as(browser, "bithu").open("/account/access");
        assertThat(browser.find("section[aria-labelledby=h-may]").getText())
                .contains("Xem danh sách và hồ sơ đảng viên", "Chi bộ thôn 2, xã Tịnh Hà");
        var missing = browser.find("section[aria-labelledby=h-not]").getText();
        assertThat(missing).contains("Nhập danh sách từ tệp", "Vai trò của đồng chí không gồm việc này", "Phan Thu Hà");
        assertThat(missing).contains("Quản lý tài khoản", "Việc này không giao ở đơn vị của đồng chí");
        assertThat(missing).doesNotContain("access.", "Permission.");
    }

    @Test
    void who_had_a_right_reads_when_it_ended(Browser browser) {
        SignInPage.as(browser, "bithu0").open("/account/access");
        assertThat(browser.find("section[aria-labelledby=h-not]").getText())
                .contains("Quyền này đã hết ngày 30/06/2024", "Phan Thu Hà");
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "bithu").phone().open("/account/access");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
