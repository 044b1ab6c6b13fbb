package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.JavascriptExecutor;
import vn.sotay.support.SotayServer;

/** What every page has around it: signing in, menu, unit, day, looks, and the pages for what went wrong. */
@Tag("browser")
@SotayServer
class FrameIT {
    @Test
    void a_wrong_password_and_an_unknown_user_are_told_the_same(Browser browser) {
        var page = new SignInPage(browser);
        page.signIn("vanphong", "không phải mật khẩu");
        var wrong = page.message();
        assertThat(page.username()).isEqualTo("vanphong");

        page.signIn("khongco", "không phải mật khẩu");
        assertThat(page.message()).isEqualTo(wrong);
    }

    @Test
    void signing_in_leads_to_the_page_that_was_asked_for(Browser browser) {
        browser.open("/account");
        browser.find("#username").sendKeys("bientap");
        browser.find("#password").sendKeys("SoTay-2024");
        browser.follow(browser.find("button.primary")::click);

        assertThat(browser.driver().getCurrentUrl()).endsWith("/account");
        assertThat(browser.find("h1").getText()).isEqualTo("Tài khoản của tôi");
    }

    @Test
    void signing_out_ends_the_session(Browser browser) {
        SignInPage.as(browser, "bientap");
        browser.find(".who").click();
        browser.follow(browser.find("#signOut")::click);
        browser.open("/home");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
    }

    @Test
    void the_menu_shows_only_what_one_may_do(Browser browser) {
        SignInPage.as(browser, "bientap");
        assertThat(browser.find(".side").getText()).doesNotContain("Tài khoản", "Phân quyền", "Nhập từ tệp");
    }

    @ParameterizedTest
    @CsvSource({"/accounts/list, 403", "/khong/co, 404", "/home?unit=khongco, 404"})
    void what_is_not_there_or_not_allowed_says_so(String path, String status, Browser browser) {
        browser.expectComplaint("status of " + status);
        SignInPage.as(browser, "chuyenvien").open(path);
        assertThat(browser.findAll(".topbar")).hasSize(1);
        assertThat(browser.find("h1").getText()).startsWith("Không");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members/list?sort=zzz",
                "/members/list?status=zzz",
                "/members/list?after=zzz",
                "/members/list?asOf=1900-01-01",
                "/grants/list?sort=zzz",
                "/units/tree?q=xa&sort=zzz",
                "/imports/list?state=zzz"
            })
    void an_address_that_cannot_be_read_opens_the_page_without_that_and_says_so(String path, Browser browser) {
        SignInPage.as(browser, "chuyenvien").open(path);

        assertThat(browser.driver().getCurrentUrl()).doesNotContain("zzz", "1900");
        assertThat(browser.text()).contains("Địa chỉ có chỗ không đọc được");
        assertThat(browser.findAll(".topbar")).hasSize(1);
    }

    @Test
    void another_day_stays_in_the_address_and_takes_the_writing_away(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/list");
        assertThat(browser.text()).contains("Giao quyền");

        browser.open("/home?asOf=30/6/2024");
        assertThat(browser.find(".as-of").getText()).contains("30/06/2024");

        browser.follow(browser.find(".side a[href*='/grants/list']")::click);
        assertThat(browser.driver().getCurrentUrl()).contains("asOf=2024-06-30");
        assertThat(browser.findAll(".page-head .btn.primary")).isEmpty();
    }

    @Test
    void a_unit_is_found_by_its_name_without_accents(Browser browser) {
        SignInPage.as(browser, "chuyenvien");
        browser.find("a.ctx-btn.unit").click();
        browser.await("dialog[open] input[type=search]").sendKeys("chi bo thon 2, xa tinh ha\n");
        browser.awaitText("dialog[open] .units li:first-child", "Chi bộ thôn 2, xã Tịnh Hà");
        browser.follow(browser.find("dialog[open] .units li:first-child a")::click);

        assertThat(browser.driver().getCurrentUrl()).contains("/home?unit=");
        assertThat(browser.find("a.ctx-btn.unit").getText()).contains("Chi bộ thôn 2, xã Tịnh Hà");
    }

    @Test
    void a_form_whose_state_is_gone_opens_anew(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/create");
        script(browser, "document.getElementsByName('jakarta.faces.ViewState').forEach(i => i.value = '1:1')");
        browser.follow(browser.find("[id='grantForm:grant']")::click);
        assertThat(browser.find(".messages").getText()).contains("những gì đã nhập vẫn còn");
    }

    @Test
    void both_languages_are_there_and_stay(Browser browser) {
        SignInPage.as(browser, "vanphong");
        browser.find(".who").click();
        browser.follow(browser.find(".panel [name=locale]")::click);
        assertThat(browser.find("h1").getText()).isEqualTo("To do");

        browser.find(".who").click();
        browser.follow(browser.find(".panel [name=locale]")::click);
        assertThat(browser.find("h1").getText()).isEqualTo("Việc cần làm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/account",
                "/account/password",
                "/grants/list",
                "/grants/create",
                "/accounts/create",
                "/units/choose"
            })
    void everybody_can_read_it_in_every_look(String path, Browser browser) {
        SignInPage.as(browser, "chuyenvien").open(path);
        for (var look : List.of("", "dark", "large", "large dark")) {
            script(browser, "document.documentElement.className = '" + look + "'");
            browser.size(look.contains("large") ? 360 : 1440, 800, look.contains("large"));
            assertThat(browser.accessibilityFaults()).as(look).isEmpty();
            assertThat(browser.scrollsSideways()).as(look).isFalse();
        }
    }

    private static void script(Browser browser, String script) {
        ((JavascriptExecutor) browser.driver()).executeScript(script);
    }
}
