package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** The figures of a unit in one page. */
@SotayServer
class OverviewIT {
    private static final String PASSWORD = "SoTay-2024";

    @Tag("browser")
    @Test
    void a_secretary_sees_whose_record_lacks_what_until_it_does_not(Browser browser, Server server) {
        SignInPage.as(browser, "bithu").open("/home");
        browser.follow(browser.find("a[href*='/units/overview']")::click);
        assertThat(browser.find("h1").getText()).isEqualTo("Số liệu một trang");
        var members = server.api().signIn("bithu", PASSWORD).get("/members?limit=200&status=MEMBER");
        assertThat(browser.find(".tiles").getText())
                .contains(String.valueOf(members.body().path("items").size()));
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();

        var first = gap(browser);
        var lacking = first.getText();
        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        var id = first.findElement(org.openqa.selenium.By.tagName("a"))
                .getDomProperty("href")
                .replaceAll(".*id=", "");
        var etag = clerk.get("/members/" + id).header("ETag");
        var whole = Map.of("phone", "0000987654", "citizenId", "000099" + "990001", "birthDate", "1970-05-04");
        assertThat(clerk.patch("/members/" + id, whole, etag).status()).isEqualTo(200);
        etag = clerk.get("/members/" + id).header("ETag");
        assertThat(clerk.patch("/members/" + id, Map.of("smartphone", "YES"), etag)
                        .status())
                .isEqualTo(200);
        browser.open("/units/overview");
        assertThat(browser.findAll("[aria-labelledby='h-gaps'] tbody tr").stream()
                        .map(WebElement::getText)
                        .toList())
                .doesNotContain(lacking);
    }

    @Tag("browser")
    @Test
    void days_that_come_stand_in_their_order(Browser browser) {
        SignInPage.as(browser, "thutruong").open("/units/overview");
        var days = browser.findAll("[aria-labelledby='h-due'] tbody tr td:last-child").stream()
                .map(cell -> cell.getText().replaceAll("(?s).*?(\\d\\d)/(\\d\\d)/(\\d{4}).*", "$3$2$1"))
                .toList();
        assertThat(days).hasSizeGreaterThan(3).isSorted();
        browser.follow(browser.find("[aria-labelledby='h-due'] tbody a")::click);
        assertThat(browser.findAll(".page-head h1")).hasSize(1);
    }

    private static WebElement gap(Browser browser) {
        var rows = browser.findAll("[aria-labelledby='h-gaps'] tbody tr");
        assertThat(rows).isNotEmpty();
        return rows.get(0);
    }
}
