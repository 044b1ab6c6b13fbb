package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** How far the handbook is used: the shares, what hangs below, why a share is what it is, and who is missing. */
@SotayServer
class AdoptionIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String BRANCH = "51.07.008.08";

    @Tag("browser")
    @Test
    void a_clerk_goes_from_the_district_to_who_is_missing_in_a_branch(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/home");
        browser.follow(browser.find(".side a[href*='/indicators/adoption']")::click);
        assertThat(browser.findAll(".tile .fig")).hasSize(3);
        assertThat(browser.findAll(".tile .fig").get(2).getText())
                .as("no source, no nought")
                .isEqualTo("–");
        assertThat(browser.accessibilityFaults()).isEmpty();
        var shares = browser.findAll(".heat tbody tr:not(.sum) td.last").stream()
                .map(WebElement::getText)
                .filter(text -> !text.equals("–"))
                .map(Integer::valueOf)
                .toList();
        assertThat(shares).as("furthest behind first").isSorted().hasSizeGreaterThan(1);

        var commune = browser.findAll(".heat tbody tr th a").stream()
                .filter(link -> link.getText().contains("xã Tịnh Hà"))
                .findFirst()
                .orElseThrow();
        browser.follow(commune::click);
        assertThat(browser.find(".crumbs").getText()).contains("Mộ Hà");
        browser.follow(browser.find(".heat tbody tr th a")::click);
        assertThat(browser.find("#h-why").getText()).contains("%");
        var missing = browser.find(".reasons li").getText();
        browser.follow(browser.find(".reasons li a")::click);
        assertThat(missing).startsWith(browser.findAll(".tbl tbody tr").size() + " ");
        assertThat(browser.find("h1").getText()).isEqualTo("Người chưa đăng ký");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }

    @Tag("browser")
    @Test
    void another_period_and_another_figure_are_looked_at(Browser browser) {
        SignInPage.as(browser, "chidao").open("/indicators/adoption");
        assertThat(browser.findAll(".tile"))
                .as("two districts that no unit holds")
                .isEmpty();
        browser.follow(browser.find(".heat tbody tr th a")::click);
        new Select(browser.find("#period")).selectByValue("2024-Q2");
        browser.follow(browser.find(".pick button")::click);
        assertThat(browser.find("h1").getText()).contains("quý 2/2024");
        browser.follow(browser.findAll(".tile a").get(0)::click);
        assertThat(browser.find("#h-heat").getText()).contains("Đã mở sổ tay");
        assertThat(browser.findAll(".reasons a"))
                .as("no persons for the steering committee")
                .isEmpty();
        browser.open("/indicators/adoption?period=2024-13");
        assertThat(browser.find(".messages").getText()).isNotEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
    }

    @Test
    void behind_each_part_stand_just_so_many_people(Server server) {
        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        var figure = registered(clerk, BRANCH);
        var missing = names(clerk, BRANCH, "MISSING");
        assertThat(missing)
                .hasSize(figure.path("denominator").asInt()
                        - figure.path("numerator").asInt());
        assertThat(names(clerk, BRANCH, "COUNTED"))
                .hasSize(figure.path("numerator").asInt());
        for (var left : figure.path("excluded")) {
            if (!left.path("reason").asText().equals("AGGREGATE_ONLY")) {
                assertThat(names(clerk, BRANCH, left.path("reason").asText()))
                        .hasSize(left.path("count").asInt());
            }
        }
        var paged = new ArrayList<String>();
        var cursor = "";
        do {
            var page = clerk.get("/indicators/ADOPT_REGISTERED/members?limit=2&part=COUNTED&unit=" + BRANCH + cursor)
                    .body();
            page.path("items").forEach(item -> paged.add(item.path("fullName").asText()));
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(names(clerk, BRANCH, "COUNTED"));
    }

    private static JsonNode registered(Api who, String unit) {
        return who.get("/indicators?unit=" + unit).body().path("items").path(0);
    }

    private static List<String> names(Api who, String unit, String part) {
        var answer = who.get("/indicators/ADOPT_REGISTERED/members?limit=200&part=" + part + "&unit=" + unit);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("items").findValuesAsText("fullName");
    }

    @Test
    void what_hangs_below_adds_up_and_secret_units_tell_nothing(Server server) {
        var officer = server.api().signIn("btc", PASSWORD);
        var whole = registered(officer, "51");
        var sum = 0L;
        for (var line : officer.get("/indicators/ADOPT_REGISTERED/units").body().path("items")) {
            sum += line.path("numerator").asLong();
        }
        assertThat(sum).isEqualTo(whole.path("numerator").asLong());
        for (var line :
                officer.get("/indicators/ADOPT_REGISTERED/units?unit=51").body().path("items")) {
            var sealed = line.path("unit").path("code").asText().compareTo("51.15") >= 0;
            assertThat(line.path("numerator").isNull()).as(line.toString()).isEqualTo(sealed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chuyenvien, /indicators/ADOPT_OPENED/members?unit=51.07&part=MISSING, 409, indicator.people.untold",
        "chuyenvien, /indicators/ADOPT_TOOK_PART/members?unit=51.07&part=COUNTED, 409, indicator.people.untold",
        "chuyenvien, /indicators/NO_SUCH/members?unit=51.07&part=MISSING, 422, indicator.unknown",
        "chuyenvien, /indicators/ADOPT_REGISTERED/members?unit=51.07, 422, indicator.part.missing",
        "chuyenvien, /indicators/ADOPT_REGISTERED/members?unit=51.08&part=MISSING, 404, organisation.unit.notFound",
        "chidao, /indicators/ADOPT_REGISTERED/members?unit=51.07&part=MISSING, 403, ",
        "chuyenvien, /indicators/ADOPT_REGISTERED/units?unit=51.08, 404, organisation.unit.notFound",
        "bientap, /indicators/ADOPT_REGISTERED/units, 403, "
    })
    void what_cannot_be_told_is_refused(String username, String path, int status, String key, Server server) {
        var answer = server.api().signIn(username, PASSWORD).get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (key != null) {
            assertThat(answer.text()).contains(key);
        }
    }
}
