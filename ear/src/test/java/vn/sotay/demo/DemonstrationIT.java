package vn.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.browser.Browser;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** Everybody whom the README lists can look around in the demonstration. */
@Tag("browser")
@SotayServer
class DemonstrationIT {
    private static final String PASSWORD = "SoTay-2024";

    @ParameterizedTest
    @CsvSource({
        "bithu, SECRETARY, 51.07.008.02",
        "coso, GRASSROOTS, 51.07.008",
        "chuyenvien, CLERK, 51.07",
        "chuyenvien2, CLERK, 51.08",
        "thutruong, HEAD, 51.07",
        "bientap, EDITOR, 51.07",
        "btc, ORG_BOARD, 51",
        "chidao, STEERING, 51.07",
        "vanphong, PROVINCE_OFFICE, 51",
        "giupviec, HELPER_TEAM, 51",
        "kiemtra, AUDITOR, 51.07",
        "lucluong, ARMED_OFFICER, 51.16",
        "quantri, ADMINISTRATOR, 51",
        "truongban, ROOT_OFFICER, 51"
    })
    void each_role_has_an_account(String username, String role, String unit, Api api) {
        var roles = api.signIn(username, PASSWORD).get("/me").body().path("roles");
        assertThat(roles.path(0).path("role").asText()).isEqualTo(role);
        assertThat(roles.path(0).path("unit").path("code").asText()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "bithu, 3",
        "coso, 3",
        "chuyenvien, 3",
        "chuyenvien2, 3",
        "thutruong, 3",
        "btc, 3",
        "truongban, 3",
        "quantri, 3",
        "chidao, 3",
        "bientap, 3",
        "vanphong, 3",
        "giupviec, 3",
        "kiemtra, 3",
        "lucluong, 3"
    })
    void each_home_says_what_waits_and_that_it_is_made_up(String username, int atLeast, Browser browser) {
        signIn(browser, username);
        assertThat(browser.find(".demo-mark").isDisplayed()).isTrue();
        assertThat(browser.findAll(".work .row-item")).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(browser.findAll(".work .row-item a"))
                .allSatisfy(link -> assertThat(link.getText()).isNotBlank().doesNotContain(".work."));
    }

    private static void signIn(Browser browser, String username) {
        browser.open("/sign-in?lang=vi");
        browser.find("#username").sendKeys(username);
        browser.find("#password").sendKeys(PASSWORD);
        browser.follow(() -> browser.find("button[type=submit]").click());
        assertThat(browser.driver().getCurrentUrl()).endsWith("/home");
    }
}
