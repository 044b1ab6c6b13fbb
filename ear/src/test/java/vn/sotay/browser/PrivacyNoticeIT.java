package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.Given;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** Everybody is told once an edition what is held of whom and why; programs are not held up by it. */
@Tag("browser")
@SotayServer(demo = Demo.NONE)
class PrivacyNoticeIT {
    private Given given;

    @BeforeEach
    void anEmptySystemThatIsSetUp(Server running) {
        given = new Given(running);
    }

    @Test
    void the_first_page_is_the_notice_and_then_the_page_that_was_asked_for(Browser browser) {
        given.somebody("moi.doc", "SECRETARY", Given.PROVINCE);
        browser.open("/members/list?status=OFFICIAL");
        new SignInPage(browser).signIn("moi.doc", Given.PASSWORD);
        browser.open("/members/list?status=OFFICIAL");
        assertThat(browser.find("h1").getText()).isEqualTo("Thông báo về dữ liệu cá nhân");
        assertThat(browser.text())
                .contains("Căn cứ", "Luật Bảo vệ dữ liệu cá nhân", "Đảng bộ tỉnh Trà Giang", "Quyền của đồng chí")
                .doesNotContain("{province}", "privacy.");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();

        browser.desktop().follow(browser.find("[id='noticeForm:confirm']")::click);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/members/list?status=OFFICIAL");

        browser.open("/account/privacy");
        assertThat(browser.find("section[aria-labelledby=h-editions]").getText())
                .contains("Bản 2", "Đã đọc lúc", "Bản 1", "Chưa xác nhận đã đọc");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void it_is_read_in_english_before_anything_else_is_set(Browser browser) {
        given.somebody("reads.english", "SECRETARY", Given.PROVINCE);
        new SignInPage(browser).signIn("reads.english", Given.PASSWORD);
        browser.follow(browser.find("button.lang")::click);
        assertThat(browser.find("h1").getText()).isEqualTo("Notice on personal data");
        assertThat(browser.text()).contains("The basis is not your consent.");
    }

    @Test
    void a_program_works_on_and_can_show_and_confirm_it(Server server) {
        var api = given.somebody("doc.bang.may", "SECRETARY", Given.PROVINCE);
        assertThat(api.get("/members").status()).isEqualTo(200);
        var notice = api.get("/me/privacy-notice");
        assertThat(notice.body().path("readAt").isTextual()).isFalse();
        assertThat(notice.body().path("parts")).hasSize(7);
        var edition = notice.body().path("edition").asInt();

        assertThat(confirm(api, edition - 1).key()).isEqualTo("privacy.notice.replaced");
        assertThat(api.put("/me/privacy-notice", Map.of()).status()).isEqualTo(422);
        assertThat(confirm(api, edition).status()).isEqualTo(204);
        var readAt = api.get("/me/privacy-notice").body().path("readAt").asText();
        assertThat(confirm(api, edition).status()).isEqualTo(204);
        assertThat(api.get("/me/privacy-notice").body().path("readAt").asText())
                .isNotBlank()
                .isEqualTo(readAt);
        assertThat(api.in("en").get("/me/privacy-notice").text()).contains("Legal basis");
    }

    @Test
    void a_new_edition_is_looked_at_published_and_taken_back_before_it_begins(Browser browser) {
        given.somebody("ban.to.chuc", "ORG_BOARD", Given.PROVINCE);
        new SignInPage(browser).signIn("ban.to.chuc", Given.PASSWORD);
        browser.follow(browser.find("[id='noticeForm:confirm']")::click);
        browser.open("/account/privacy");
        browser.follow(browser.find(".page-head a.btn")::click);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();

        browser.desktop().find("[id='edition:parts:7:headingVi']").sendKeys("Liên hệ");
        browser.find("[id='edition:parts:7:textVi']").sendKeys("Hỏi {province}.");
        browser.find("[id='edition:from']").sendKeys("01/01/2020");
        browser.follow(browser.find("[id='edition:look']")::click);
        assertThat(browser.find(".messages").getText()).contains("Phần 8: cần đủ tiêu đề");
        assertThat(browser.find("[id='edition:fromField']").getText()).contains("sớm nhất là ngày mai");
        assertThat(browser.find("[id='edition:parts:7:headingVi']").getAttribute("value"))
                .isEqualTo("Liên hệ");

        browser.find("[id='edition:parts:7:headingEn']").sendKeys("Contact");
        browser.find("[id='edition:parts:7:textEn']").sendKeys("Ask {province}.");
        browser.find("[id='edition:from']").clear();
        browser.find("[id='edition:from']").sendKeys("01/01/2099");
        browser.follow(browser.find("[id='edition:look']")::click);
        assertThat(browser.text())
                .contains("Bản 3, áp dụng từ ngày 01/01/2099", "Hỏi Đảng bộ tỉnh Trà Giang.", "Ask Đảng bộ")
                .doesNotContain("privacy.");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='edition:publish']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã ban hành bản 3");
        assertThat(browser.open("/account/privacy").text()).contains("Bản 2").doesNotContain("Bản 3");

        browser.open("/privacy/edition");
        assertThat(browser.find("[id='edition:parts:7:headingEn']").getAttribute("value"))
                .isEqualTo("Contact");
        browser.follow(browser.find("[id='edition:takeBack']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã thu hồi bản 3");
        assertThat(browser.findAll("[id='edition:takeBack']")).isEmpty();
    }

    @Test
    void nobody_else_publishes_one(Browser browser) {
        given.somebody("bi.thu", "SECRETARY", Given.PROVINCE);
        new SignInPage(browser).signIn("bi.thu", Given.PASSWORD);
        browser.follow(browser.find("[id='noticeForm:confirm']")::click);
        assertThat(browser.open("/account/privacy").findAll("a[href*='/privacy/edition']"))
                .isEmpty();
        browser.expectComplaint("status of 403");
        browser.open("/privacy/edition");
        assertThat(browser.find("h1").getText()).startsWith("Không");
    }

    private static Api.Answer confirm(Api api, int edition) {
        return api.put("/me/privacy-notice", Map.of("edition", edition));
    }
}
