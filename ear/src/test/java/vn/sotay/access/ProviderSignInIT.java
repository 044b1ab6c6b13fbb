package vn.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.sotay.browser.Browser;
import vn.sotay.support.Demo;
import vn.sotay.support.FakeProvider;
import vn.sotay.support.FakeProvider.Spoilt;
import vn.sotay.support.Server;
import vn.sotay.support.Site;

/** People sign in at an OpenID provider: it says who they are, and nothing else. */
class ProviderSignInIT {
    private static final String PASSWORD = "SoTay-2024";

    static FakeProvider provider;
    static Server server;

    @BeforeAll
    static void begin() throws IOException {
        provider = new FakeProvider();
        server = Server.shaped("oidc", Demo.SMALL, provider.environment(), "75-oidc");
        server.deploy(Path.of(System.getProperty("sotay.oidc")));
    }

    @AfterAll
    static void end() {
        if (server != null) server.close();
        provider.close();
    }

    @Test
    void a_known_account_comes_back_to_the_page_that_was_asked_for() {
        var page = as("chuyenvien").follow("/account/sessions");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).isEqualTo("/account/sessions");
        assertThat(page.html()).contains("Phan Thu Hà", "Máy này");
    }

    @Test
    void what_one_may_do_comes_from_our_grants_and_never_from_the_token() {
        var secretary = as("bithu");
        assertThat(secretary.follow("/members/list").html()).contains("Chi bộ thôn 2");
        assertThat(secretary.get("/accounts/list").status()).isEqualTo(403);
        assertThat(secretary.get("/audit/list").status()).isEqualTo(403);
    }

    @Test
    void somebody_without_an_account_reads_whom_to_ask_and_none_is_made() {
        var page = as("Nguoi.La").follow("/home");
        assertThat(page.address().getPath()).isEqualTo("/sign-in");
        assertThat(page.html()).contains("“Nguoi.La”", "Nhờ quản trị viên", "/sign-in/provider");
        assertThat(as("quantri").follow("/accounts/list?q=nguoi.la").html())
                .doesNotContain("Nguoi.La", "/accounts/account");
    }

    @Test
    void a_locked_account_reads_that_it_is_locked_and_a_session_of_it_ends() {
        var site = as("vanphong");
        assertThat(site.follow("/account").status()).isEqualTo(200);
        try (var browser = new Browser()) {
            browser.begin(server.url());
            provider.names("quantri");
            browser.open("/accounts/list?q=vanphong");
            assertThat(browser.text()).contains("vanphong");
            browser.follow(browser.find(".tbl tbody a")::click);
            browser.follow(browser.find("[id$=':lock']")::click);
            signOutLooksWell(browser);
            browser.end("ProviderSignInIT.locked", false);
        }
        provider.names("vanphong");
        assertThat(site.follow("/account").html()).contains("“vanphong”", "đang bị khóa");
    }

    /** The page's policy lets no form lead to another host: a link has to. */
    private static void signOutLooksWell(Browser browser) {
        browser.find("summary.who").click();
        browser.follow(browser.await("#signOut")::click);
        assertThat(browser.text()).contains("on a shared machine sign out there too");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
        browser.follow(browser.find("a.primary")::click);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/home");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void what_the_provider_did_not_say_to_us_now_lets_nobody_in(Spoilt how) {
        var site = new Site(server);
        provider.names("truongban", how);
        var page = site.follow("/home");
        assertThat(page.address().toString()).endsWith("/sign-in?refused=1");
        assertThat(page.html()).contains("Không nhận được xác nhận hợp lệ", "/sign-in/provider");
        assertThat(site.get("/home").status()).isEqualTo(302);
    }

    @Test
    void a_token_from_elsewhere_is_no_way_through_the_door() {
        provider.names("truongban");
        for (var client : new String[] {FakeProvider.CLIENT, "another-program"}) {
            var token = provider.accessTokenFor(client);
            var site = new Site(server);
            site.get("/sign-in/provider");
            site.follow("/oidc/enter", "Authorization", "Bearer " + token);
            assertThat(site.cookie("sotay-ticket")).isNull();
            assertThat(site.get("/home").status()).isEqualTo(302);
            assertThat(server.api().withToken(token).get("/me").status()).isEqualTo(401);
        }
    }

    @Test
    void a_way_that_did_not_begin_in_this_browser_ends_at_the_door() {
        provider.names("bithu");
        assertThat(new Site(server).follow("/oidc/enter").html()).contains("bắt đầu ở cửa sổ khác");
        var site = as("bithu");
        site.follow("/account");
        assertThat(site.follow("/sign-in/arrival").html()).contains("bắt đầu ở cửa sổ khác");
    }

    @Test
    void no_password_opens_a_page() {
        var site = as("nobody");
        var page = site.follow("/sign-in?out=1");
        assertThat(page.html()).contains("/sign-in/provider").doesNotContain("password");
        var answer = site.post("/sign-in", Map.of("username", "bithu", "password", PASSWORD, "to", "", "lang", "vi"));
        assertThat(answer.html()).contains("/sign-in/provider").doesNotContain("password");
        assertThat(site.get("/home").status()).isEqualTo(302);
    }

    @Test
    void a_program_signs_in_as_ever() {
        var program = server.api().signIn("bithu", PASSWORD);
        assertThat(program.get("/me").status()).isEqualTo(200);
        assertThat(program.delete("/sessions/current").status()).isEqualTo(204);
        assertThat(program.get("/me").status()).isEqualTo(401);
    }

    @Test
    void the_first_password_is_asked_of_programs_only() {
        var page = as("bithu2").follow("/members/list");
        assertThat(page.html()).doesNotContain("type=\"password\"");
        assertThat(page.address().getPath()).isEqualTo("/privacy/notice");
        assertThat(server.api().signIn("bithu2", PASSWORD).get("/members").key())
                .isEqualTo("access.password.mustChange");
    }

    @Test
    void who_signs_out_stays_out_until_he_asks_for_it() {
        var site = as("giupviec");
        var out = site.post("/sign-out", Map.of("token", Site.token(site.follow("/account"))));
        assertThat(out.status()).isEqualTo(302);
        var page = site.follow("/sign-in?out=1");
        assertThat(page.html()).contains("có thể vẫn nhớ bạn", "/sign-in/provider", provider.url() + "/leave");
        assertThat(site.get("/account").status()).isEqualTo(302);
        assertThat(site.follow("/account").html()).contains("Mai Anh Tuấn");
    }

    @Test
    void the_trail_has_who_came_in_and_that_somebody_was_turned_away() {
        as("lucluong").follow("/account");
        as("khong.co.ai").follow("/account");
        var trail = as("truongban").follow("/audit/list").html();
        assertThat(trail).contains("lucluong", "Đăng nhập không được").doesNotContain("khong.co.ai");
    }

    private static Site as(String username) {
        provider.names(username);
        return new Site(server);
    }
}
