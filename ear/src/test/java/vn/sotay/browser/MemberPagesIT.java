package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** Finding, reading and correcting records. */
@Tag("browser")
@SotayServer
class MemberPagesIT {
    static final String PASSWORD = "SoTay-2024";

    static String idOf(Api api, String query) {
        return api.get("/members?limit=1&" + query)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    @Test
    void a_search_stands_in_the_address_unless_it_may_be_somebodys_number(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var citizenId = clerk.get("/members/" + idOf(clerk, ""))
                .body()
                .path("citizenId")
                .asText();
        SignInPage.as(browser, "chuyenvien").open("/members/list");

        browser.find("#find\\:q").sendKeys("nguyen thi hoa");
        browser.follow(browser.find("#find\\:search")::click);
        assertThat(browser.driver().getCurrentUrl()).contains("q=nguyen");
        assertThat(browser.find(".tbl tbody th").getText()).isEqualTo("Nguyễn Thị Hoa");

        browser.find("#find\\:q").clear();
        browser.find("#find\\:q").sendKeys(citizenId);
        browser.follow(browser.find("#find\\:search")::click);
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(citizenId);
        assertThat(browser.findAll("a"))
                .extracting(link -> String.valueOf(link.getAttribute("href")))
                .noneMatch(href -> href.contains(citizenId));
        assertThat(browser.findAll(".tbl tbody tr")).hasSize(1);
    }

    @Test
    void the_pager_leads_to_the_end_and_back(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/members/list");
        var first = browser.find(".tbl tbody").getText();

        var links = browser.findAll(".pager a");
        browser.follow(links.get(links.size() - 1)::click);
        assertThat(browser.find(".tbl tbody").getText()).isNotEqualTo(first);

        browser.follow(browser.findAll(".pager a").get(0)::click);
        assertThat(browser.find(".tbl tbody").getText()).isEqualTo(first);
    }

    @Test
    void the_list_can_be_entered_at_a_name_and_read_both_ways_from_there(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/members/list?status=OFFICIAL");
        browser.find("#go\\:name").sendKeys("Hoa");
        browser.follow(browser.find("#go\\:to")::click);
        var there = browser.find(".tbl tbody").getText();

        assertThat(browser.driver().getCurrentUrl()).contains("status=OFFICIAL");
        assertThat(browser.find(".tbl tbody th").getText()).endsWith("Hoa");

        browser.follow(browser.findAll(".pager a").get(1)::click);
        assertThat(browser.find(".tbl tbody").getText()).isNotEqualTo(there);
        browser.follow(browser.findAll(".pager a").get(2)::click);
        assertThat(browser.find(".tbl tbody").getText()).isEqualTo(there);
    }

    @Test
    void what_was_typed_stays_and_each_wrong_field_says_why(Browser browser, Api api) {
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=tran");
        SignInPage.as(browser, "chuyenvien");
        var page = new MemberEditPage(browser, id)
                .type("birthDate", "32/05/1967")
                .type("phone", "0900 000 12")
                .type("note", "gọi buổi tối")
                .save();

        assertThat(page.value("birthDate")).isEqualTo("32/05/1967");
        assertThat(page.value("phone")).isEqualTo("0900 000 12");
        assertThat(page.value("note")).isEqualTo("gọi buổi tối");
        assertThat(page.fault("birthDate")).contains("chỉ có 31 ngày");
        assertThat(page.fault("phone")).contains("10 chữ số");
    }

    @Test
    void the_second_of_two_editors_compares_and_loses_nothing(Browser browser, Api api) {
        var other = api.signIn("btc", PASSWORD);
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "q=le");
        SignInPage.as(browser, "chuyenvien");
        var page = new MemberEditPage(browser, id);

        var etag = other.get("/members/" + id).header("ETag");
        other.patch("/members/" + id, Map.of("phone", "0900000777", "occupation", "thợ mộc"), etag);
        page.type("phone", "0900 000 888").type("note", "gọi buổi tối").save();

        assertThat(browser.text()).contains("Nguyễn Thị Thanh Vân", "vừa sửa hồ sơ này");
        assertThat(page.meeting()).contains("0900000777", "0900 000 888", "thợ mộc");
        assertThat(page.value("phone")).isEqualTo("0900 000 888");
        assertThat(page.value("occupation")).isEqualTo("thợ mộc");

        page.takeTheirs().save();
        var saved = other.get("/members/" + id).body();
        assertThat(saved.path("phone").asText()).isEqualTo("0900000777");
        assertThat(saved.path("note").asText()).isEqualTo("gọi buổi tối");
    }

    @Test
    void script_in_a_name_is_shown_as_text(Browser browser, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var id = idOf(clerk, "q=pham");
        var before = clerk.get("/members/" + id);
        var name = "<script>document.title='x'</script>";
        var changed = clerk.patch("/members/" + id, Map.of("fullName", name), before.header("ETag"));
        SignInPage.as(browser, "chuyenvien").open("/members/member?id=" + id);

        assertThat(browser.find("h1").getText()).isEqualTo(name);

        clerk.patch(
                "/members/" + id,
                Map.of("fullName", before.body().path("fullName").asText()),
                changed.header("ETag"));
    }

    @Test
    void on_another_day_nothing_can_be_written(Browser browser, Api api) {
        var id = idOf(api.signIn("chuyenvien", PASSWORD), "");
        SignInPage.as(browser, "chuyenvien").open("/members/member?id=" + id + "&asOf=2024-06-30");

        assertThat(browser.findAll("a[href*='/members/edit']")).isEmpty();
        assertThat(browser.find(".as-of").getText()).contains("30/06/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members/list", "/members/member?id=", "/members/edit?id=", "/members/new"})
    void every_page_reads_on_a_phone_and_by_a_screen_reader(String path, Browser browser, Api api) {
        var id = path.endsWith("=") ? idOf(api.signIn("chuyenvien", PASSWORD), "") : "";
        SignInPage.as(browser, "chuyenvien").open(path + id);
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.phone().open(path + id);
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
