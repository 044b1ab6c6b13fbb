package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.export.ReadSheet;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Somebody who is afraid of breaking the real list tries everything, and nothing of the real list is different. */
@SotayServer
class PracticeIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final Pattern PERSON = Pattern.compile("/members/member\\?id=([a-z0-9]{20})");
    private static final Pattern UNIT = Pattern.compile("/exports/new\\?list=members(?:&amp;|&)unit=([a-z0-9]{20})");

    /** What the province is told: lists, counts, searches, shares, conflicts, units. */
    private static List<JsonNode> province(Api board) {
        var told = new ArrayList<JsonNode>();
        for (var path : List.of(
                "/members?limit=50",
                "/members?limit=50&sort=-joined",
                "/members?q=nguyen&limit=50",
                "/members?q=000&limit=50",
                "/members?needsReview=true&limit=50",
                "/members?status=PROBATIONARY&limit=50",
                "/units?limit=50",
                "/units/51",
                "/indicators?unit=51&asOf=2024-09-30",
                "/documents?limit=10",
                "/ledgers",
                "/exports?limit=20")) {
            var answer = board.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            told.add(answer.body());
        }
        return told;
    }

    private static Site begun(Server server, String username) {
        var site = new Site(server).signIn(username, PASSWORD);
        var start = site.get("/practice/start");
        assertThat(site.post("/practice", Map.of("token", Site.token(start), "begin", "1"))
                        .status())
                .isEqualTo(302);
        return site;
    }

    private static void end(Site site) {
        site.post("/practice", Map.of("token", Site.token(site.get("/home")), "end", "1"));
    }

    private static String found(Pattern pattern, Site.Page page) {
        var matcher = pattern.matcher(page.html());
        assertThat(matcher.find()).as(page.address() + " has " + pattern).isTrue();
        return matcher.group(1);
    }

    @Tag("browser")
    @Test
    void a_secretary_does_the_exercises_and_nothing_real_is_different(Browser browser, Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        var before = province(board);
        SignInPage.as(browser, "bithu");
        assertThat(browser.find(".stack > p a").getText()).contains("Tập dượt");
        browser.open("/practice/start");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("practice-start");
        browser.follow(browser.find("#begin")::click);

        assertThat(browser.find(".practice-mark").getText()).contains("TẬP DƯỢT", "Không tính vào đâu");
        assertThat(browser.findAll(".exercises li")).hasSize(8);
        assertThat(browser.findAll(".exercises .done")).isEmpty();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("practice-home");
        browser.phone();
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("practice-home-phone");
        browser.desktop();

        browser.follow(browser.findAll(".exercises a").get(0)::click);
        var person = browser.driver().getCurrentUrl().replaceAll(".*id=", "");
        browser.open("/members/edit?id=" + person);
        browser.find("[id='memberForm:phone']").clear();
        browser.find("[id='memberForm:phone']").sendKeys("0099988877");
        browser.follow(browser.find("[id='memberForm:save']")::click);
        assertThat(browser.find(".messages").getText()).isNotEmpty();
        assertThat(browser.find(".practice-mark").isDisplayed()).isTrue();

        browser.open("/home");
        browser.follow(browser.findAll(".exercises a").get(4)::click);
        new Select(browser.find("[id='decideForm:participation']")).selectByValue("EXEMPT");
        type(browser, "decideForm:from", "27/09/2024");
        type(browser, "decideForm:number", "5-QĐ/TD");
        type(browser, "decideForm:decidedOn", "27/09/2024");
        browser.follow(browser.find("[id='decideForm:decide']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã đổi tình trạng");

        browser.open("/home");
        browser.follow(browser.findAll(".exercises a").get(6)::click);
        type(browser, "introduce:destination", "Chi bộ thôn 2, xã Mẫu");
        type(browser, "introduce:feePaidTo", "9/2024");
        type(browser, "introduce:addressees", "Chi bộ thôn 2");
        browser.follow(browser.find("[id='introduce:issue']")::click);
        assertThat(browser.find("h1").getText()).endsWith("1-GT/TD");

        browser.open("/home");
        browser.follow(browser.findAll(".exercises a").get(7)::click);
        type(browser, "exportForm:reason", "Tập xuất");
        browser.follow(browser.find("[id='exportForm:ask']")::click);
        var file = browser.find("a[href*='/file']").getAttribute("href");
        assertThat(ReadSheet.of(bytes(browser, file)).text()).contains("TẬP DƯỢT – không tính vào đâu");

        browser.open("/home");
        assertThat(browser.findAll(".exercises .done")).hasSize(4);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(province(board)).as("while somebody practises").isEqualTo(before);

        browser.follow(browser.find("#endPractice")::click);
        assertThat(browser.text()).contains("Đã kết thúc tập dượt").doesNotContain("Không tính vào đâu");
        browser.screenshot("practice-ended");
        browser.expectComplaint("status of 404");
        browser.open("/members/member?id=" + person);
        assertThat(browser.text()).contains("Không tìm thấy");
        browser.open("/home");
        assertThat(browser.findAll(".practice-mark")).isEmpty();
        assertThat(province(board)).isEqualTo(before);
    }

    /** What the browser gets from an address. */
    private static byte[] bytes(Browser browser, String address) {
        var text = ((JavascriptExecutor) browser.driver()).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                fetch(arguments[0], {headers: {'Accept-Language': 'vi'}}).then(r => r.arrayBuffer()).then(b =>
                    done(btoa(Array.from(new Uint8Array(b), c => String.fromCharCode(c)).join(''))))""", address);
        return Base64.getDecoder().decode((String) text);
    }

    private static void type(Browser browser, String id, String text) {
        var field = browser.find("[id='" + id + "']");
        field.clear();
        field.sendKeys(text);
    }

    @Test
    void nobody_else_reaches_it_and_it_reaches_nobody_real(Server server) {
        var board = server.api().signIn("btc", PASSWORD);
        var real = board.get("/members?unit=51.07.008.02&limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        var realUnit = board.get("/units/51.07.008.02").body().path("id").asText();
        var site = begun(server, "bithu");
        var home = site.get("/home");
        assertThat(home.html()).as("notices are about real work").doesNotContain("/notices/list");
        var person = found(PERSON, home);
        var unit = found(UNIT, home);
        assertThat(site.get("/members/member?id=" + person).status()).isEqualTo(200);

        for (var other : List.of("btc", "truongban", "chuyenvien", "thutruong", "kiemtra", "quantri", "coso")) {
            var api = server.api().signIn(other, PASSWORD);
            assertThat(api.get("/members/" + person).status()).as(other).isIn(403, 404);
            assertThat(api.get("/units/" + unit).status()).as(other).isEqualTo(404);
            assertThat(api.get("/members?unit=" + unit).status()).as(other).isIn(403, 404);
            var pages = new Site(server).signIn(other, PASSWORD);
            assertThat(pages.get("/members/member?id=" + person).status())
                    .as(other)
                    .isIn(403, 404);
            assertThat(pages.get("/units/unit?id=" + unit).status()).as(other).isEqualTo(404);
        }
        var program = server.api().signIn("bithu", PASSWORD);
        assertThat(program.get("/members/" + person).status())
                .as("a program's token always means the real people")
                .isEqualTo(404);
        assertThat(program.get("/members/" + real).status()).isEqualTo(200);

        assertThat(site.get("/members/member?id=" + real).status())
                .as("not even the own branch")
                .isEqualTo(404);
        assertThat(site.get("/units/unit?id=" + realUnit).status()).isEqualTo(404);
        assertThat(site.get("/members/list?unit=" + realUnit).status()).isEqualTo(404);
        assertThat(site.get("/imports/list").status()).isEqualTo(403);
        assertThat(site.get("/grants/list").status()).isEqualTo(403);
        assertThat(site.get("/api/v1/members/" + real).status())
                .as("what the browser asks for itself belongs to the practice, too")
                .isEqualTo(404);
        end(site);
        assertThat(site.get("/members/member?id=" + person).status()).isEqualTo(404);
        assertThat(site.get("/members/member?id=" + real).status()).isEqualTo(200);
    }

    @Test
    void each_page_that_is_offered_opens_and_bears_the_mark(Server server) {
        var site = begun(server, "thutruong");
        var unit = found(UNIT, site.get("/home"));
        for (var page : List.of(
                "/home",
                "/members/list",
                "/members/list?q=nguyen",
                "/members/list?asOf=2024-06-30",
                "/members/list?unit=" + unit,
                "/members/new",
                "/units/tree",
                "/units/unit?id=" + unit,
                "/units/choose",
                "/exports/list",
                "/exports/new?list=members",
                "/ledgers/list",
                "/documents/list",
                "/practice/start",
                "/account",
                "/account/access",
                "/feedback/write")) {
            var shown = site.get(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.html()).as(page).contains("practice-mark").doesNotContain("Tịnh Hà");
        }
        assertThat(site.get("/members/member?id=abcdefghijabcdefghij").html())
                .as("also what went wrong")
                .contains("practice-mark");
        end(site);
    }

    @Test
    void a_form_does_not_cross_between_practice_and_real_people(Server server) {
        var site = begun(server, "chuyenvien");
        var typed = new HashMap<String, String>();
        typed.put("sotay.practice", "");
        var foreign = site.post("/members/new", typed);
        assertThat(foreign.status())
                .as("shown among real people, sent in practice")
                .isEqualTo(302);
        end(site);
        typed.put("sotay.practice", "abcdefghijabcdefghij");
        assertThat(site.post("/members/new", typed).status())
                .as("shown in practice, sent among real people")
                .isEqualTo(302);
        assertThat(site.get("/home?switched=1").html()).contains("mở trước khi chuyển giữa tập dượt");
    }

    @Test
    void ending_it_elsewhere_does_not_throw_anybody_back_among_real_people_unseen(Server server) {
        var here = begun(server, "coso");
        var there = begun(server, "coso");
        assertThat(found(PERSON, there.get("/home")))
                .as("one practice an account")
                .isEqualTo(found(PERSON, here.get("/home")));
        end(there);

        var next = here.get("/members/list");
        assertThat(next.status()).isEqualTo(302);
        assertThat(here.get("/practice/start?over=1").html()).contains("không được thực hiện");
        assertThat(here.get("/members/list").html()).doesNotContain("practice-mark");
    }

    @Test
    void one_goes_on_after_signing_in_anew_or_starts_over(Server server) {
        var first = found(PERSON, begun(server, "chuyenvien2").get("/home"));

        var later = new Site(server).signIn("chuyenvien2", PASSWORD);
        assertThat(later.get("/home").html()).as("a new session is real").doesNotContain("practice-mark");
        var start = later.get("/practice/start");
        assertThat(start.html()).contains("id=\"continue\"", "id=\"again\"", "13/10/2024");
        later.post("/practice", Map.of("token", Site.token(start), "begin", "1"));
        assertThat(found(PERSON, later.get("/home"))).isEqualTo(first);

        later.post("/practice", Map.of("token", Site.token(start), "again", "1"));
        assertThat(found(PERSON, later.get("/home"))).isNotEqualTo(first);
        assertThat(later.get("/members/member?id=" + first).status()).isEqualTo(404);
        end(later);
    }

    @Test
    void who_sees_no_members_does_not_practise(Server server) {
        var site = new Site(server).signIn("quantri", PASSWORD);
        var start = site.get("/practice/start");
        assertThat(start.html())
                .contains("Vai trò của đồng chí không có việc này")
                .doesNotContain("id=\"begin\"");
        assertThat(site.post("/practice", Map.of("token", Site.token(start), "begin", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(site.post("/practice", Map.of("token", "x", "begin", "1")).status())
                .isEqualTo(403);
    }

    @Test
    void the_trail_says_who_practised_and_nothing_of_what_was_done(Server server) {
        var site = begun(server, "truongban");
        var person = found(PERSON, site.get("/home"));
        site.get("/members/member?id=" + person);
        end(site);

        var auditor = server.api().signIn("kiemtra", PASSWORD);
        assertThat(auditor.get("/audit?limit=100").text()).doesNotContain(person);
    }
}
