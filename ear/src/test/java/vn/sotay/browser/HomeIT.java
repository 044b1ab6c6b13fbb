package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Api;
import vn.sotay.support.Sheet;
import vn.sotay.support.SotayServer;

/** The home: what waits is there because of its cause and goes with it; every figure leads to its list. */
@Tag("browser")
@SotayServer
class HomeIT {
    static final String BRANCH = "51.07.008.02";
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    Browser browser;
    Api api;
    Api clerk;

    @BeforeEach
    void begin(Browser visitor, Api visited) {
        browser = visitor;
        api = visited;
        clerk = visited.signIn("chuyenvien", PASSWORD);
    }

    @Test
    void a_gap_goes_when_it_is_filled() {
        comesAndGoes(
                "bithu",
                () -> change(member("status=OFFICIAL", 0), "phone", null),
                before -> change(member("status=OFFICIAL", 0), "phone", before));
    }

    @Test
    void a_conflict_goes_when_the_number_is_right() {
        var other = clerk.get("/members/" + member("status=OFFICIAL", 2)).body();
        comesAndGoes(
                "bithu",
                () -> change(
                        member("status=OFFICIAL", 1),
                        "citizenId",
                        other.path("citizenId").asText()),
                before -> change(member("status=OFFICIAL", 1), "citizenId", before));
    }

    @Test
    void the_end_of_a_probation_goes_when_its_day_is_another() {
        var id = clerk.get("/members?unit=51.07&limit=1&status=PROBATIONARY")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var before = change(id, "joinedDate", "2024-09-01");
        comesAndGoes(
                "chuyenvien",
                () -> change(id, "joinedDate", "2023-10-05"),
                was -> change(id, "joinedDate", "2024-09-01"));
        change(id, "joinedDate", before);
    }

    @Test
    void an_ending_grant_goes_when_it_is_taken_back() {
        account("sap.het.quyen");
        var command = new HashMap<String, Object>(grant("sap.het.quyen"));
        command.put("to", TODAY.plusDays(20).toString());
        comesAndGoes("chuyenvien", () -> post("/grants", command), id -> delete("/grants/" + id));
    }

    @Test
    void a_proposal_goes_when_it_is_turned_down() {
        account("duoc.de.nghi");
        comesAndGoes("thutruong", () -> propose("duoc.de.nghi"), this::turnDown);
    }

    @Test
    void a_locked_account_goes_when_it_is_let_in_again() {
        account("bi.khoa");
        comesAndGoes("quantri", () -> lock("bi.khoa", "lock"), id -> lock("bi.khoa", "unlock"));
    }

    @Test
    void an_import_goes_when_it_is_applied() {
        var id = handIn();
        assertThat(HomePage.of(browser, "chuyenvien").work()).anyMatch(work -> work.contains("mot-nguoi.xlsx"));

        assertThat(clerk.post("/imports/" + id + "/apply", Map.of()).status()).isEqualTo(202);
        awaitState(id, "APPLIED");
        assertThat(HomePage.of(browser, "chuyenvien").work()).noneMatch(work -> work.contains("mot-nguoi.xlsx"));
    }

    @ParameterizedTest
    @CsvSource({"chuyenvien, 1", "bithu, 1", "chidao, 0", "lucluong, 0", "quantri, 0"})
    void every_figure_leads_to_its_list(String username, int withPeople) {
        var home = HomePage.of(browser, username);
        assertThat(home.figures()).isNotEmpty().noneMatch(text -> text.contains(".figure."));
        assertThat(home.figures().stream().filter(text -> text.startsWith("Đảng viên")))
                .hasSize(withPeople);
        for (var list : home.lists()) {
            browser.driver().get(list);
            assertThat(browser.findAll(".page-head h1")).as(list).hasSize(1);
        }
    }

    @Test
    void a_figure_is_what_its_list_counts() {
        HomePage.of(browser, "chuyenvien");
        var figure = browser.find(".tile-row a[href*='gap=PHONE']").getText().replaceAll("\\D", "");
        browser.follow(browser.find(".tile-row a[href*='gap=PHONE']")::click);
        assertThat(browser.find(".chips .push").getText()).contains(figure);
    }

    @Test
    void the_help_of_a_page_stays_as_one_left_it() {
        HomePage.of(browser, "vanphong");
        assertThat(browser.find("details.help").getAttribute("open")).isNull();
        browser.find("details.help summary").click();
        HomePage.of(browser, "vanphong");
        browser.await("details.help[open]");
        browser.open("/units/tree");
        assertThat(browser.find("details.help").getAttribute("open")).isNull();

        browser.open("/home");
        browser.find("details.help summary").click();
        HomePage.of(browser, "vanphong");
        assertThat(browser.find("details.help").getAttribute("open")).isNull();
    }

    private interface Cause {
        String come();
    }

    private interface End {
        void of(String what);
    }

    private void comesAndGoes(String username, Cause cause, End end) {
        var before = HomePage.of(browser, username).work();
        var what = cause.come();
        assertThat(HomePage.of(browser, username).work()).isNotEqualTo(before);
        end.of(what);
        assertThat(HomePage.of(browser, username).work()).isEqualTo(before);
    }

    private String member(String filter, int position) {
        var list = clerk.get("/members?limit=5&unit=" + BRANCH + "&" + filter).body();
        return list.path("items").path(position).path("id").asText();
    }

    /** Answers what the field said before. */
    private String change(String id, String field, String value) {
        var read = clerk.get("/members/" + id);
        var change = new HashMap<String, Object>();
        change.put(field, value);
        var answer = clerk.patch("/members/" + id, change, read.header("ETag"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var before = read.body().path(field);
        return before.isNull() ? null : before.isObject() ? before.path("text").asText() : before.asText();
    }

    private void account(String username) {
        api.signIn("quantri", PASSWORD)
                .post("/accounts", Map.of("username", username, "displayName", "Đồng chí " + username));
        assertThat(HomePage.of(browser, "quantri").work()).isNotEmpty();
    }

    private static Map<String, Object> grant(String username) {
        return Map.of("account", username, "role", "SECRETARY", "unit", BRANCH, "reason", "Phân công tạm");
    }

    private String post(String path, Map<String, Object> command) {
        JsonNode body = clerk.post(path, command).body();
        return body.path("id").asText();
    }

    private void delete(String path) {
        assertThat(clerk.delete(path).status()).isEqualTo(204);
    }

    private String propose(String username) {
        HomePage.of(browser, "quantri");
        var unit = clerk.get("/units/" + BRANCH).body().path("id").asText();
        browser.open("/grants/create?account=" + username + "&unit=" + unit);
        new Select(browser.find("#grantForm\\:role")).selectByValue("SECRETARY");
        browser.find("#grantForm\\:reason").sendKeys("Phân công");
        browser.follow(browser.find("#grantForm\\:grant")::click);
        return username;
    }

    private void turnDown(String username) {
        HomePage.of(browser, "chuyenvien");
        browser.open("/grants/list?status=PROPOSED&q=" + username);
        browser.find("details.sure summary").click();
        browser.follow(browser.find("details.sure input[type=submit]")::click);
    }

    private String lock(String username, String button) {
        HomePage.of(browser, "quantri");
        browser.open("/accounts/list?q=" + username);
        browser.follow(browser.find(".tbl tbody th a")::click);
        browser.follow(browser.find("#accountForm\\:" + button)::click);
        return username;
    }

    private String handIn() {
        var sheet = Sheet.of(
                new String[] {
                    "Họ và tên",
                    "Ngày sinh",
                    "Số CCCD",
                    "Số thẻ đảng",
                    "Ngày vào Đảng",
                    "Ngày chính thức",
                    "Mã tổ chức đảng"
                },
                new String[] {
                    "Cao Thị Thử", "01/02/1980", "000180000777", "00990777", "03/02/2010", "03/02/2011", BRANCH
                });
        var answer = clerk.upload("/imports?kind=members", "mot-nguoi.xlsx", sheet);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        var id = answer.header("Location").replaceAll(".*/", "");
        awaitState(id, "READY");
        return id;
    }

    private void awaitState(String id, String state) {
        browser.until(
                () -> clerk.get("/imports/" + id).body().path("state").asText().equals(state));
    }
}
