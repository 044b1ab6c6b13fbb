package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** Who has looked at a record, and what happens when somebody looks at very many. */
@Tag("browser")
@SotayServer
class RecordLooksIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String MANY_CLERK = "xem.nhieu";

    @Test
    void a_member_reads_role_unit_day_and_purpose_and_only_the_auditor_the_name(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var secretary = find(clerk, "Trần Thị Lành", "51.07.008.02");
        assertThat(clerk.get("/members/" + secretary).status()).isEqualTo(200);

        var own = api.signIn("bithu", PASSWORD).get("/me/record/looks");
        assertThat(own.body().path("items").get(0).path("role").asText()).isEqualTo("CLERK");
        assertThat(own.body().path("items").get(0).path("what").asText()).isEqualTo("member.sensitiveViewed");
        assertThat(own.text()).contains("Huyện ủy Mộ Hà").doesNotContain("Phan Thu Hà");
        assertThat(api.signIn("kiemtra", PASSWORD)
                        .get("/members/" + secretary + "/looks")
                        .text())
                .contains("Phan Thu Hà");
        assertThat(clerk.get("/members/" + secretary + "/looks").status()).isEqualTo(403);
        assertThat(api.signIn("giupviec", PASSWORD).get("/me/record/looks").key())
                .isEqualTo("member.own.none");

        SignInPage.as(browser, "bithu").open("/account/record");
        assertThat(browser.text()).contains("Trần Thị Lành", "Chi bộ thôn 2, xã Tịnh Hà");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.open("/account/looks");
        assertThat(browser.find(".tbl").getText())
                .contains("Chuyên viên", "Huyện ủy Mộ Hà", "30/09/2024")
                .doesNotContain("Phan Thu Hà");
        assertThat(browser.phone().scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        SignInPage.as(browser.desktop(), "kiemtra").open("/audit/record?id=" + secretary);
        assertThat(browser.find(".tbl").getText()).contains("Phan Thu Hà");
    }

    @Test
    void of_records_elsewhere_an_auditor_reads_nothing(Api api) {
        var clerk = api.signIn("chuyenvien2", PASSWORD);
        var somebody = clerk.get("/members?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        assertThat(clerk.get("/members/" + somebody).status()).isEqualTo(200);
        assertThat(api.signIn("kiemtra", PASSWORD)
                        .get("/members/" + somebody + "/looks")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void many_records_a_day_are_work_for_the_head_until_somebody_has_asked_why(Browser browser, Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        var clerk = newClerk(board, server);
        var cursor = "";
        for (var page = 0; page < 3; page++) {
            var list = clerk.get("/members?limit=67" + cursor).body();
            list.path("items")
                    .forEach(item -> clerk.get("/members/" + item.path("id").asText()));
            cursor = "&cursor=" + list.path("nextCursor").asText();
        }

        SignInPage.as(browser, "btc").open("/home");
        assertThat(browser.text()).contains("Xem Nhiều đã xem 201 hồ sơ đầy đủ trong một ngày");
        browser.open("/audit/alerts");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(mine(browser).findElement(By.cssSelector("input[type=submit]"))::click);
        assertThat(mine(browser).getText()).contains("Cần nhập");
        mine(browser).findElement(By.cssSelector("input.input")).sendKeys("Rà soát hồ sơ theo kế hoạch 05-KH/HU");
        browser.follow(mine(browser).findElement(By.cssSelector("input[type=submit]"))::click);
        assertThat(browser.find(".messages").getText()).contains("Đã ghi kết quả tìm hiểu về Xem Nhiều");
        assertThat(browser.find("main").getText()).doesNotContain("Xem Nhiều đã xem 201");
        SignInPage.as(browser, "bithu").expectComplaint("status of 403");
        assertThat(browser.open("/audit/alerts").text()).contains("Không mở được trang này");
    }

    private static WebElement mine(Browser browser) {
        return browser.findAll("[id='alerts'] .card-body").stream()
                .filter(card -> card.getText().contains("Xem Nhiều"))
                .findFirst()
                .orElseThrow();
    }

    private static Api newClerk(Api board, Server server) {
        var made = board.post("/accounts", Map.of("username", MANY_CLERK, "displayName", "Xem Nhiều"));
        var first = made.body().path("password").asText();
        server.api()
                .signIn(MANY_CLERK, first)
                .post("/me/password", Map.of("current", first, "chosen", "một câu chỉ mình biết"));
        var grant = Map.of("account", MANY_CLERK, "role", "CLERK", "unit", "51.08", "reason", "Phân công tạm");
        assertThat(board.post("/grants", grant).status()).isEqualTo(201);
        return server.api().signIn(MANY_CLERK, "một câu chỉ mình biết");
    }

    @Test
    void an_account_is_named_as_a_members_own_by_somebody_else(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var member = find(clerk, "Bùi Thanh Phong", "51.07.008.02");
        SignInPage.as(browser, "chuyenvien").open("/members/member?id=" + member);
        browser.follow(browser.find("a[href*='/members/account']")::click);
        assertThat(tie(browser, "khong.co.ai")).contains("Không tìm thấy tài khoản");
        assertThat(browser.find("[id='accountForm:username']").getAttribute("value"))
                .isEqualTo("khong.co.ai");
        assertThat(tie(browser, "chuyenvien")).contains("Không tự gắn tài khoản của mình");
        assertThat(tie(browser, "bithu")).contains("đã gắn với một đảng viên khác");
        assertThat(tie(browser, "coso")).contains("Đã gắn tài khoản cho Bùi Thanh Phong");
        assertThat(api.signIn("coso", PASSWORD).get("/me/record/looks").status())
                .isEqualTo(200);

        browser.follow(browser.find("[id='accountForm:untie']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã gỡ tài khoản");
        assertThat(api.signIn("coso", PASSWORD).get("/me/record/looks").status())
                .isEqualTo(404);
    }

    private static String tie(Browser browser, String username) {
        var field = browser.find("[id='accountForm:username']");
        field.clear();
        field.sendKeys(username);
        browser.follow(browser.find("[id='accountForm:tie']")::click);
        return browser.find("main").getText();
    }

    private static String find(Api api, String name, String unit) {
        var found = api.get("/members?unit=" + unit + "&q="
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
        return found.body().path("items").get(0).path("id").asText();
    }
}
