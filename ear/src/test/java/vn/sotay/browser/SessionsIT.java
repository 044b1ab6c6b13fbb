package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Where I am signed in, and the end of one of these sign-ins. */
@Tag("browser")
@SotayServer
class SessionsIT {
    @Test
    void one_sign_in_ends_and_the_others_stay(Browser browser, Api api, Server server) {
        var program = api.signIn("giupviec", PASSWORD);
        var elsewhere = new Site(server).signIn("giupviec", PASSWORD);
        SignInPage.as(browser, "giupviec").open("/account/sessions");
        assertThat(browser.find(".tbl").getText()).contains("Chrome, Linux", "Máy này", "Chương trình", "không rõ");

        endRow(browser, "không rõ");
        assertThat(browser.find(".messages").getText()).contains("Đã đăng xuất");
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
        assertThat(program.get("/me").status()).isEqualTo(200);

        endRow(browser, "Chương trình");
        assertThat(program.get("/me").status()).isEqualTo(401);
        browser.open("/account");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/account");
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "giupviec").phone().open("/account/sessions");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    private static void endRow(Browser browser, String name) {
        var row = browser.findAll(".tbl tbody tr").stream()
                .filter(line -> line.getText().contains(name))
                .findFirst()
                .orElseThrow();
        browser.follow(row.findElement(org.openqa.selenium.By.cssSelector("input[type=submit]"))::click);
    }
}
