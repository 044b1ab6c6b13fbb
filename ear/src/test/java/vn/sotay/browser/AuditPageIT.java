package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;
import static vn.sotay.browser.MemberPagesIT.idOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** The trail as those see it who may. */
@Tag("browser")
@SotayServer
class AuditPageIT {
    @Test
    void the_auditor_of_a_district_reads_its_trail_and_no_sign_in(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var id = idOf(clerk, "q=ho");
        var read = clerk.get("/members/" + id);
        clerk.patch("/members/" + id, Map.of("note", "gọi buổi trưa"), read.header("ETag"));
        var elsewhere = api.signIn("chuyenvien2", PASSWORD);
        var other = idOf(elsewhere, "q=nguyen");
        var theirs = elsewhere.get("/members/" + other);
        elsewhere.patch("/members/" + other, Map.of("note", "gọi sau"), theirs.header("ETag"));

        SignInPage.as(browser, "kiemtra").open("/audit/list");
        assertThat(rows(browser))
                .anyMatch(row -> row.contains("Sửa hồ sơ") && row.contains("Phan Thu Hà") && row.contains("note"));
        assertThat(rows(browser)).noneMatch(row -> row.contains("fact."));
        assertThat(browser.find(".tbl").getText()).doesNotContain("chuyenvien2", "Đăng nhập");
    }

    @Test
    void the_first_officer_reads_everything_and_filters_it(Browser browser) {
        SignInPage.as(browser, "truongban").open("/audit/list?feature=access&actor=truongban&since=30/09/2024");
        assertThat(rows(browser).get(0)).contains("Đăng nhập", "truongban");
        assertThat(rows(browser)).noneMatch(row -> row.contains("fact."));

        browser.until(() -> {
            browser.open("/audit/list?feature=access&actor=truongban");
            return !rows(browser).get(0).contains("Chờ niêm phong");
        });
        assertThat(browser.find(".page-head p").getText()).contains("Đã niêm phong");

        browser.open("/audit/list?till=01/01/2020");
        assertThat(browser.findAll(".tbl tbody tr")).isEmpty();
    }

    @Test
    void nobody_else_reads_it(Browser browser) {
        browser.expectComplaint("status of 403");
        SignInPage.as(browser, "chuyenvien").open("/audit/list");
        assertThat(browser.find("h1").getText()).startsWith("Không");
    }

    @Test
    void it_reads_on_a_phone_and_by_a_screen_reader(Browser browser) {
        SignInPage.as(browser, "truongban").open("/audit/list");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.phone().open("/audit/list");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    private static List<String> rows(Browser browser) {
        return browser.findAll(".tbl tbody tr").stream()
                .map(WebElement::getText)
                .toList();
    }
}
