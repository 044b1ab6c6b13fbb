package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** The list of members as somebody likes it: its order and its columns. */
@Tag("browser")
@SotayServer
class MemberListIT {
    static final String PASSWORD = "SoTay-2024";

    static List<String> heads(Browser browser) {
        return browser.findAll(".tbl thead th").stream()
                .map(WebElement::getText)
                .map(String::strip)
                .toList();
    }

    static List<String> names(Browser browser) {
        return browser.findAll(".tbl tbody th").stream()
                .map(WebElement::getText)
                .toList();
    }

    static void turn(Browser browser, String head) {
        browser.follow(browser.findAll(".tbl thead a").stream()
                .filter(link -> link.getText().strip().equals(head))
                .findFirst()
                .orElseThrow()::click);
    }

    static void tick(Browser browser, String column) {
        browser.findAll(".columns label").stream()
                .filter(label -> label.getText().strip().equals(column))
                .findFirst()
                .orElseThrow()
                .findElement(By.xpath("preceding-sibling::input | input"))
                .sendKeys(" ");
    }

    @Test
    void a_head_sorts_up_and_down_and_the_last_page_is_the_first_one_turned_round(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/members/list");
        turn(browser, "Vào Đảng");
        var longest = names(browser);
        assertThat(browser.findAll(".tbl thead th[aria-sort='ascending']")).hasSize(1);

        turn(browser, "Vào Đảng");
        assertThat(browser.driver().getCurrentUrl()).contains("sort=-joined");
        var links = browser.findAll(".pager a");
        browser.follow(links.get(links.size() - 1)::click);
        var last = names(browser);

        assertThat(last)
                .isEqualTo(IntStream.range(0, last.size())
                        .mapToObj(i -> longest.get(last.size() - 1 - i))
                        .toList());
    }

    @Test
    void the_account_remembers_the_columns_and_that_something_sensitive_was_shown(Browser browser, Api api) {
        SignInPage.as(browser, "btc").open("/members/list?sort=birth");
        var usual = heads(browser);
        browser.find(".columns summary").sendKeys(" ");
        tick(browser, "Chức vụ đảng");
        tick(browser, "Điện thoại (nhạy cảm)");
        browser.find("#columns\\:choose").click();
        browser.awaitText(".tbl thead", "Chức vụ đảng");

        assertThat(browser.driver().getCurrentUrl()).contains("sort=birth");
        assertThat(heads(browser)).contains("Chức vụ đảng", "Điện thoại");
        browser.open("/members/list?status=OFFICIAL");
        assertThat(heads(browser)).contains("Chức vụ đảng");
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.find(".columns summary").click();
        browser.find("#columns\\:usual").click();
        browser.until(() -> heads(browser).equals(usual));

        SignInPage.as(browser, "truongban").open("/audit/list?feature=member&actor=btc");
        assertThat(browser.find(".tbl").getText()).contains("Xem danh sách có thông tin nhạy cảm", "PHONE");
    }

    @Test
    void what_is_typed_and_not_yet_sent_stays_when_columns_are_chosen(Browser browser) {
        SignInPage.as(browser, "vanphong").open("/units/tree?q=tinh");
        browser.find("#q").sendKeys(" ha");
        browser.find(".columns summary").click();
        tick(browser, "Sinh hoạt trên sổ tay");
        browser.find("#columns\\:choose").click();
        browser.awaitText(".tbl thead", "Sinh hoạt trên sổ tay");

        assertThat(browser.find("#q").getAttribute("value")).isEqualTo("tinh ha");
        browser.open("/units/tree?q=tinh");
        assertThat(heads(browser)).contains("Sinh hoạt trên sổ tay");
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().open("/units/tree?q=tinh").scrollsSideways()).isFalse();
    }

    @Test
    void every_list_with_columns_to_choose_opens_with_them(Browser browser, Api api) {
        citizenId(api);
        for (var visit : List.of("kiemtra /audit/list", "quantri /accounts/list", "chuyenvien /grants/list")) {
            SignInPage.as(browser, visit.split(" ")[0]).open(visit.split(" ")[1]);
            assertThat(browser.findAll(".columns input[type=checkbox]:checked"))
                    .as(visit)
                    .isNotEmpty();
            assertThat(browser.accessibilityFaults()).as(visit).isEmpty();
        }
        assertThat(browser.open("/exports/list").findAll(".columns input[type=checkbox]:checked"))
                .isNotEmpty();
    }

    @Test
    void somebody_found_by_a_number_stays_when_columns_are_chosen(Browser browser, Api api) {
        var number = citizenId(api);
        SignInPage.as(browser, "chuyenvien").open("/members/list");
        browser.find("[id='find:q']").sendKeys(number);
        browser.follow(browser.find("[id='find:search']")::click);
        var found = names(browser);
        assertThat(found).isNotEmpty().hasSizeLessThan(5);
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(number);

        browser.find(".columns summary").click();
        tick(browser, "Nghề nghiệp");
        browser.find("#columns\\:choose").click();
        browser.awaitText(".tbl thead", "Nghề nghiệp");

        assertThat(names(browser)).isEqualTo(found);
        assertThat(browser.find("[id='find:q']").getAttribute("value")).isEqualTo(number);
    }

    @Test
    void somebody_found_by_a_number_stays_when_the_list_is_sorted_or_filtered_less(Browser browser, Api api) {
        var number = citizenId(api);
        SignInPage.as(browser, "chuyenvien").open("/members/list?status=OFFICIAL");
        browser.find("[id='find:q']").sendKeys(number);
        browser.follow(browser.find("[id='find:search']")::click);
        var found = names(browser);

        browser.follow(browser.findAll(".tbl thead button").get(1)::click);
        assertThat(browser.findAll(".tbl thead th[aria-sort='ascending']")).hasSize(1);
        browser.follow(browser.findAll(".tbl thead button").get(1)::click);
        assertThat(browser.findAll(".tbl thead th[aria-sort='descending']")).hasSize(1);
        assertThat(names(browser)).isEqualTo(found);
        assertThat(browser.accessibilityFaults()).isEmpty();

        assertThat(browser.find(".chips").getText()).contains("Tình trạng:");
        browser.follow(browser.find(".chips button.chip-off")::click);
        assertThat(browser.find(".chips").getText()).doesNotContain("Tình trạng:");
        assertThat(names(browser)).isEqualTo(found);
        assertThat(browser.find("[id='find:q']").getAttribute("value")).isEqualTo(number);
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(number);
        assertThat(browser.driver().getPageSource()).doesNotContain("=" + number);
    }

    @Test
    void nobody_is_offered_what_he_may_not_see(Browser browser) {
        SignInPage.as(browser, "coso").open("/members/list");
        browser.find(".columns summary").click();
        assertThat(browser.find(".columns").getText()).contains("Nghề nghiệp").doesNotContain("nhạy cảm", "CCCD");

        assertThat(browser.phone().open("/members/list").scrollsSideways()).isFalse();
    }

    /** A number that no address may show; reading it leaves a line in the trail. */
    private static String citizenId(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        for (var member : clerk.get("/members?status=OFFICIAL").body().get("items")) {
            var id = clerk.get("/members/" + member.get("id").asText()).body().path("citizenId");
            if (id.asText().matches("000\\d{9}")) {
                return id.asText();
            }
        }
        throw new AssertionError("nobody has a citizen ID");
    }

    @Test
    void an_order_that_is_none_is_said_so(Api api) {
        var refused = api.signIn("chuyenvien", PASSWORD).get("/members?sort=phone");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("member.list.sort.unknown");
    }
}
