package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;
import static vn.sotay.browser.MemberPagesIT.idOf;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** What was typed when the session or the state of a page ended: still there for its author, for nobody else. */
@Tag("browser")
@SotayServer
class KeptInputIT {
    private static final String TYPED = "gọi sau 19 giờ";

    @Test
    void what_was_typed_is_there_again_after_the_next_sign_in(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var id = idOf(clerk, "q=dang");
        var page = typedThenSignedOut(browser, id);
        assertThat(browser.find(".msg").getText()).contains("typed is still there");

        signIn(browser, "chuyenvien");
        assertThat(browser.driver().getCurrentUrl()).contains("/members/edit?id=" + id);
        assertThat(browser.find(".messages").getText()).contains("vẫn còn nhưng chưa lưu");
        assertThat(page.value("note")).isEqualTo(TYPED);
        assertThat(note(clerk, id)).isNotEqualTo(TYPED);

        page.save();
        assertThat(note(clerk, id)).isEqualTo(TYPED);
    }

    @Test
    void somebody_else_who_signs_in_there_sees_nothing_of_it(Browser browser, Api api) {
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=hoang");
        var page = typedThenSignedOut(browser, id);

        signIn(browser, "btc");
        assertThat(browser.driver().getCurrentUrl()).contains("/members/edit?id=" + id);
        assertThat(page.value("note")).isNotEqualTo(TYPED);
        assertThat(browser.text()).doesNotContain("những gì đã nhập vẫn còn");

        browser.driver().manage().deleteAllCookies();
        SignInPage.as(browser, "chuyenvien");
        assertThat(new MemberEditPage(browser, id).value("note")).isNotEqualTo(TYPED);
    }

    @Test
    void signing_out_everywhere_keeps_it_too(Browser browser, Api api) {
        SignInPage.as(browser, "coso").open("/account");
        var before = browser.driver().manage().getCookieNamed("JSESSIONID");
        browser.follow(browser.find("[id='sessionsForm:signOutEverywhere']")::click);
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
        browser.driver().manage().deleteAllCookies();
        browser.driver().manage().addCookie(before);
        browser.open("/account");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");
    }

    @Test
    void a_form_whose_state_is_gone_opens_anew_with_what_was_typed(Browser browser, Api api) {
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=vo");
        SignInPage.as(browser, "chuyenvien");
        var page = new MemberEditPage(browser, id).type("note", TYPED);
        script(browser, "document.getElementsByName('jakarta.faces.ViewState').forEach(i => i.value = '1:1')");
        page.save();

        assertThat(browser.driver().getCurrentUrl()).contains("id=" + id);
        assertThat(browser.find(".messages").getText()).contains("vẫn còn nhưng chưa lưu");
        assertThat(page.value("note")).isEqualTo(TYPED);
    }

    @Test
    void a_request_of_a_script_keeps_it_too(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/create");
        browser.find("[id='grantForm:reason']").sendKeys("Phân công mới");
        browser.driver().manage().deleteAllCookies();
        browser.follow(() -> script(browser, """
                const form = document.getElementById('grantForm');
                const sent = new URLSearchParams(new FormData(form));
                fetch(form.action, {method: 'POST', body: sent, headers: {'Faces-Request': 'partial/ajax'}})
                    .then(r => r.text())
                    .then(t => location = new DOMParser().parseFromString(t, 'text/xml')
                        .querySelector('redirect').getAttribute('url'));"""));

        signIn(browser, "chuyenvien");
        assertThat(browser.find("[id='grantForm:reason']").getAttribute("value"))
                .isEqualTo("Phân công mới");
    }

    @Test
    void a_record_that_somebody_changed_meanwhile_is_compared_and_not_written_over(Browser browser, Api api) {
        var other = api.signIn("btc", PASSWORD);
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=bui");
        var page = typedThenSignedOut(browser, id);
        var etag = other.get("/members/" + id).header("ETag");
        other.patch("/members/" + id, Map.of("occupation", "thợ rèn"), etag);

        signIn(browser, "chuyenvien");
        page.save();
        assertThat(page.meeting()).contains("thợ rèn");
        assertThat(page.value("note")).isEqualTo(TYPED);
        assertThat(other.get("/members/" + id).body().path("occupation").asText())
                .isEqualTo("thợ rèn");
    }

    @Test
    void a_password_is_never_kept(Browser browser) {
        SignInPage.as(browser, "giupviec").open("/account/password");
        assertThat(browser.findAll("[name='sotay.page']")).isEmpty();
    }

    @Test
    void a_mark_that_we_did_not_make_keeps_nothing(Browser browser, Api api) {
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=vo");
        SignInPage.as(browser, "chuyenvien");
        var page = new MemberEditPage(browser, id).type("note", TYPED);
        script(browser, "document.getElementsByName('sotay.page').forEach(i => i.value = i.value + 'A')");
        browser.driver().manage().deleteAllCookies();
        page.save();
        assertThat(browser.find(".msg").getText()).doesNotContain("typed");
    }

    private static MemberEditPage typedThenSignedOut(Browser browser, String id) {
        SignInPage.as(browser, "chuyenvien");
        var page = new MemberEditPage(browser, id).type("note", TYPED);
        browser.driver().manage().deleteAllCookies();
        return page.save();
    }

    private static void signIn(Browser browser, String username) {
        browser.find("#username").sendKeys(username);
        browser.find("#password").sendKeys(PASSWORD);
        browser.follow(browser.find("button.primary")::click);
    }

    private static String note(Api api, String id) {
        return api.get("/members/" + id).body().path("note").asText();
    }

    private static void script(Browser browser, String script) {
        ((JavascriptExecutor) browser.driver()).executeScript(script);
    }
}
