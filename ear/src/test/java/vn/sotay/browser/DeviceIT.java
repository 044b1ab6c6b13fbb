package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import vn.sotay.support.SotayServer;

/** A browser that stays known: signs in by itself, can be forgotten, and ends when its secret was copied. */
@Tag("browser")
@SotayServer
class DeviceIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String SESSION = "JSESSIONID";
    private static final String KEPT = "sotay-device";

    @Test
    void a_kept_browser_opens_the_page_without_a_password_and_with_another_secret(Browser browser) {
        keep(browser, "vanphong");
        var first = kept(browser);
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getSameSite()).isEqualTo("Lax");

        sessionOver(browser).open("/units/tree");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/units/tree");
        assertThat(kept(browser).getValue()).isNotEqualTo(first.getValue());
    }

    @Test
    void it_stands_on_the_page_of_sign_ins_and_is_forgotten_there(Browser browser) {
        keep(browser, "lucluong");
        browser.open("/account/sessions");
        assertThat(browser.find("section[aria-labelledby=h-devices]").getText()).contains("Chrome, Linux");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
        browser.desktop()
                .follow(browser.find("section[aria-labelledby=h-devices]")
                        .findElement(By.cssSelector("input[type=submit]"))::click);
        assertThat(browser.find(".messages").getText()).contains("Không còn nhớ");
        assertThat(browser.findAll("section[aria-labelledby=h-devices] tbody tr"))
                .isEmpty();

        sessionOver(browser).open("/units/tree");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
        assertThat(browser.driver().manage().getCookieNamed(KEPT)).isNull();
    }

    @Test
    void signing_out_forgets_it_and_signing_out_everywhere_too(Browser browser) {
        keep(browser, "chidao");
        var stolen = kept(browser);
        browser.find("summary.who").click();
        browser.follow(browser.await("#signOut")::click);
        assertThat(browser.driver().manage().getCookieNamed(KEPT)).isNull();
        browser.driver().manage().addCookie(stolen);
        browser.open("/units/tree");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");

        keep(browser, "chidao");
        browser.open("/account").follow(browser.find("[id='sessionsForm:signOutEverywhere']")::click);
        sessionOver(browser).open("/units/tree");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
    }

    @Test
    void an_old_secret_that_comes_once_more_ends_the_device_for_both(Browser browser) {
        keep(browser, "bientap");
        var first = kept(browser);
        sessionOver(browser).open("/units/tree");
        sessionOver(browser).open("/units/tree");
        var third = kept(browser);
        var owner = browser.driver().manage().getCookieNamed(SESSION);

        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(first);
        browser.open("/units/tree");
        assertThat(browser.find(".msg").getText()).contains("somebody may have copied it");

        browser.driver().manage().addCookie(owner);
        browser.driver().manage().addCookie(third);
        browser.open("/units/tree");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
    }

    private static void keep(Browser browser, String username) {
        browser.driver().get("about:blank");
        browser.open("/sign-in").find("#username").sendKeys(username);
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("#keep").click();
        browser.follow(browser.find("button.primary")::click);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/home");
    }

    private static Cookie kept(Browser browser) {
        return browser.driver().manage().getCookieNamed(KEPT);
    }

    private static Browser sessionOver(Browser browser) {
        browser.driver().manage().deleteCookieNamed(SESSION);
        return browser;
    }
}
