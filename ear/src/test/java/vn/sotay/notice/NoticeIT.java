package vn.sotay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.browser.Browser;
import vn.sotay.browser.SignInPage;
import vn.sotay.roster.Imports;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Sheet;
import vn.sotay.support.SotayServer;

/** What happens is told once, to those whom it concerns and to nobody else; and nothing is told that did not happen. */
@SotayServer
class NoticeIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String BRANCH = "51.07.008.03";

    Server server;
    Api clerk;
    Api head;
    Api board;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        clerk = as("chuyenvien");
        head = as("thutruong");
        board = as("btc");
    }

    private Api as(String username) {
        return server.api().signIn(username, PASSWORD);
    }

    private static List<JsonNode> told(Api who, String kind) {
        var answer = who.get("/notices?limit=200&kind=" + kind);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .toList();
    }

    private static int count(Api who, String kind) {
        return told(who, kind).size();
    }

    private static String newest(Api who, String kind) {
        return told(who, kind).get(0).path("text").asText();
    }

    @Test
    void the_writer_of_feedback_is_told_of_the_answer_once_and_nobody_else() {
        var writer = as("coso");
        var before = count(writer, "FEEDBACK_ANSWERED");
        var others = count(clerk, "FEEDBACK_ANSWERED") + count(as("bithu"), "FEEDBACK_ANSWERED");
        var id = writer.post("/feedback", Map.of("kind", "QUESTION", "words", "Xem thông báo cũ ở đâu?"))
                .body()
                .path("id")
                .asText();
        var answer = Map.of("outcome", "ACCEPTED", "answer", "Ở trang Thông báo");

        assertThat(clerk.post("/feedback/" + id + "/transitions/answer", Map.of("outcome", "ACCEPTED"))
                        .status())
                .isEqualTo(422);
        assertThat(count(writer, "FEEDBACK_ANSWERED")).as("refused").isEqualTo(before);
        assertThat(clerk.post("/feedback/" + id + "/transitions/answer", answer).status())
                .isEqualTo(204);
        assertThat(clerk.post("/feedback/" + id + "/transitions/answer", answer).status())
                .isEqualTo(409);

        assertThat(count(writer, "FEEDBACK_ANSWERED")).isEqualTo(before + 1);
        assertThat(told(writer, "FEEDBACK_ANSWERED").get(0).path("page").asText())
                .isEqualTo("/feedback/own");
        assertThat(count(clerk, "FEEDBACK_ANSWERED") + count(as("bithu"), "FEEDBACK_ANSWERED"))
                .isEqualTo(others);
    }

    @Test
    void the_nearest_second_person_is_told_of_an_export_and_who_asked_of_the_decision() {
        var waiting = count(head, "EXPORT_WAITING");
        var above = count(board, "EXPORT_WAITING");
        var decided = count(clerk, "EXPORT_DECIDED");
        var request = Map.of(
                "list",
                "members",
                "filter",
                Map.of("unit", BRANCH),
                "columns",
                List.of("FULL_NAME", "PHONE"),
                "reason",
                "Báo họp");
        var asked = clerk.post("/exports", request);
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        var id = asked.body().path("id").asText();

        assertThat(count(head, "EXPORT_WAITING")).isEqualTo(waiting + 1);
        assertThat(newest(head, "EXPORT_WAITING")).contains("Đảng viên").doesNotContain("export.list");
        assertThat(count(board, "EXPORT_WAITING")).as("the head is nearer").isEqualTo(above);
        assertThat(count(clerk, "EXPORT_WAITING")).as("who asked").isZero();

        head.post("/exports/" + id + "/transitions/release", Map.of());
        assertThat(count(clerk, "EXPORT_DECIDED")).isEqualTo(decided + 1);
        assertThat(newest(clerk, "EXPORT_DECIDED")).contains("Tải được");
        assertThat(clerk.in("en").get("/notices?limit=1&kind=EXPORT_DECIDED").text())
                .contains("The list");
        assertThat(count(head, "EXPORT_DECIDED")).isZero();
    }

    @Test
    void who_sent_a_spreadsheet_is_told_how_far_it_came() {
        var checked = count(clerk, "IMPORT_CHECKED");
        var applied = count(clerk, "IMPORT_APPLIED");
        var sheet = Sheet.of(
                new String[] {"Họ và tên", "Ngày sinh", "Số CCCD", "Ngày vào Đảng", "Ngày chính thức", "Mã tổ chức đảng"
                },
                new String[] {"Cao Thị Báo", "01/02/1981", "000180000888", "03/02/2011", "03/02/2012", BRANCH});
        var id = Imports.upload(clerk, "members", "bao-tin.xlsx", sheet);
        Imports.await(clerk, id, "READY");
        assertThat(count(clerk, "IMPORT_CHECKED")).isEqualTo(checked + 1);
        assertThat(newest(clerk, "IMPORT_CHECKED")).contains("bao-tin.xlsx");
        Imports.applied(clerk, id);

        assertThat(count(clerk, "IMPORT_APPLIED")).isEqualTo(applied + 1);
        assertThat(count(clerk, "IMPORT_CHECKED")).isEqualTo(checked + 1);
        assertThat(count(head, "IMPORT_CHECKED")).isZero();
    }

    @Test
    void who_is_given_a_role_is_told_and_told_when_it_is_gone() {
        var first = newAccount("duoc.giao");
        var id = grant("duoc.giao");
        var holder = firstSignIn("duoc.giao", first);

        assertThat(count(holder, "GRANT_GIVEN")).isEqualTo(1);
        assertThat(newest(holder, "GRANT_GIVEN")).contains("Bí thư").doesNotContain("Role.");
        clerk.delete("/grants/" + id);
        assertThat(count(holder, "GRANT_ENDED")).isEqualTo(1);
        assertThat(count(clerk, "GRANT_ENDED")).isZero();
    }

    @Tag("browser")
    @Test
    void whose_password_was_reset_is_told_at_the_next_sign_in(Browser browser) {
        var first = newAccount("quen.mat.khau");
        firstSignIn("quen.mat.khau", first);
        SignInPage.as(browser, "quantri").open("/accounts/list?q=quen.mat.khau");
        browser.follow(browser.find(".tbl tbody th a")::click);
        browser.follow(browser.find("#accountForm\\:reset")::click);
        var given = browser.find("#secret").getText().strip();

        var holder = firstSignIn("quen.mat.khau", given);
        assertThat(count(holder, "ACCESS_RESET")).isEqualTo(1);
        assertThat(newest(holder, "ACCESS_RESET")).startsWith("Cấp lại mật khẩu.");
        assertThat(count(as("quantri"), "ACCESS_RESET")).isZero();
    }

    @Test
    void whose_record_is_changed_is_told_once_a_day_and_not_of_the_own_changes() {
        var member = clerk.get("/members?unit=51.07.008.02&q=Trần Thị Lành".replace(" ", "%20"))
                .body()
                .at("/items/0/id")
                .asText();
        var secretary = as("bithu");
        var before = count(secretary, "RECORD_CHANGED");
        for (var phone : List.of("0090000991", "0090000992")) {
            var path = "/members/" + member;
            var answer =
                    clerk.patch(path, Map.of("phone", phone), clerk.get(path).header("ETag"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        assertThat(count(secretary, "RECORD_CHANGED")).isBetween(1, before + 1);
        assertThat(told(secretary, "RECORD_CHANGED").get(0).path("page").asText())
                .isEqualTo("/account/record");
        assertThat(count(clerk, "RECORD_CHANGED")).isZero();
    }

    @Test
    void who_issued_a_letter_is_told_that_somebody_took_it_back() {
        var before = count(clerk, "LETTER_REVOKED");
        var letter = StreamSupport.stream(
                        board.get("/documents?limit=200").body().path("items").spliterator(), false)
                .filter(row -> row.path("state").asText().equals("ISSUED"))
                .findFirst()
                .orElseThrow();
        var id = letter.path("id").asText();
        var revoked = board.post("/documents/" + id + "/transitions/revoke", Map.of("reason", "Ghi sai ngày"));
        assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);

        assertThat(count(clerk, "LETTER_REVOKED")).isEqualTo(before + 1);
        assertThat(newest(clerk, "LETTER_REVOKED")).contains("GT");
        assertThat(count(board, "LETTER_REVOKED")).as("who did it").isZero();
        assertThat(count(head, "LETTER_REVOKED")).isZero();
    }

    @Test
    void who_works_by_a_rule_is_told_of_its_new_value() {
        var rule = "member.probation.notice.days";
        var before = count(clerk, "RULE_CHANGED");
        var change = new HashMap<String, Object>();
        change.put("before", "30");
        change.put("value", "45");
        change.put("from", "2028-01-01");
        change.put("source", "15-HD/BTCTU");
        var now = board.get("/policies/" + rule).body().at("/rows/0/value").asText();
        change.put("before", now);
        var changed = board.post("/policies/" + rule, change);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);

        assertThat(count(clerk, "RULE_CHANGED")).isEqualTo(before + 1);
        assertThat(newest(clerk, "RULE_CHANGED")).contains("01/01/2028");
        assertThat(told(clerk, "RULE_CHANGED").get(0).path("page").asText()).endsWith("?key=" + rule);
        assertThat(count(as("bithu"), "RULE_CHANGED")).isZero();
        assertThat(count(board, "RULE_CHANGED")).as("who did it").isZero();
        board.post("/policies/" + rule + "/withdrawal", Map.of("value", "45", "from", "2028-01-01"));
    }

    @Test
    void whose_role_ends_soon_is_told_once() {
        var ending = told(as("chidao"), "GRANT_ENDING");
        assertThat(ending).hasSize(2);
        assertThat(ending.get(0).path("text").asText()).contains("24/10/2024");
        assertThat(count(clerk, "GRANT_ENDING")).isZero();
    }

    @Test
    void nobody_reads_those_of_others_and_reading_is_kept() {
        var reader = as("truongban");
        var mine = told(reader, "FEEDBACK_ANSWERED").get(0);
        var path = "/notices/" + mine.path("id").asText() + "/read";
        assertThat(clerk.post(path, Map.of()).key()).isEqualTo("notice.notFound");
        assertThat(reader.post(path, Map.of()).status()).isEqualTo(204);
        assertThat(told(reader, "FEEDBACK_ANSWERED").get(0).path("readAt").isNull())
                .isFalse();
        assertThat(reader.post("/notices/read", Map.of()).status()).isEqualTo(200);
        assertThat(reader.get("/notices?unread=true").body().path("items")).isEmpty();
        assertThat(reader.get("/notices?kind=NONE").status()).isIn(400, 404, 422);
    }

    @Tag("browser")
    @Test
    void the_bell_counts_leads_to_the_list_and_a_notice_to_its_page(Browser browser) {
        SignInPage.as(browser, "chuyenvien2");
        var bell = browser.find("#bell");
        var unread = Integer.parseInt(bell.getText().strip());
        assertThat(unread).isPositive();
        assertThat(bell.getDomAttribute("aria-label")).isEqualTo(unread + " thông báo chưa đọc");
        browser.follow(bell::click);
        assertThat(browser.findAll("tbody tr.unread")).hasSize(unread);
        browser.open("/notices/list?unread=true&kind=FEEDBACK_ANSWERED");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("notices-desktop");
        browser.follow(browser.find("tbody tr.unread th a")::click);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/feedback/own");
        browser.open("/notices/list");
        assertThat(browser.findAll("tbody tr.unread")).hasSize(unread - 1);
        browser.open("/notices/list");
        assertThat(browser.phone().scrollsSideways()).isFalse();
        browser.screenshot("notices-phone");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.desktop();

        browser.open("/notices/preferences");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.screenshot("notice-preferences-desktop");
        browser.find("[id='mailForm:email']").sendKeys("ai do@");
        browser.follow(browser.find("[id='mailForm:choose']")::click);
        assertThat(browser.find("[id='mailForm:emailField']").getText()).contains("ten@donvi.vn");
        browser.find("[id='mailForm:email']").clear();
        browser.find("[id='mailForm:email']").sendKeys("suong@vidu.vn");
        browser.follow(browser.find("[id='mailForm:choose']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã lưu");
        assertThat(browser.find("[id='mailForm:email']").getDomProperty("value"))
                .isEqualTo("suong@vidu.vn");
        browser.follow(browser.find("[id='feedForm:openFeed']")::click);
        assertThat(browser.find("#feedAddress").getDomProperty("value")).contains("/api/v1/calendar.ics?key=");
        assertThat(browser.phone().scrollsSideways()).isFalse();
        browser.screenshot("notice-preferences-phone");
        browser.desktop().open("/notices/preferences");
        assertThat(browser.findAll("#feedAddress")).as("shown once").isEmpty();
        browser.follow(browser.find("[id='feedForm:closeFeed']")::click);
    }

    private String newAccount(String username) {
        var created =
                as("quantri").post("/accounts", Map.of("username", username, "displayName", "Đồng chí " + username));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.body().path("password").asText();
    }

    private Api firstSignIn(String username, String first) {
        var mine = "một câu chỉ mình biết";
        assertThat(server.api()
                        .signIn(username, first)
                        .post("/me/password", Map.of("current", first, "chosen", mine))
                        .status())
                .isEqualTo(204);
        return server.api().signIn(username, mine);
    }

    private String grant(String username) {
        var grant = Map.of("account", username, "role", "SECRETARY", "unit", BRANCH, "reason", "Phân công tạm");
        return clerk.post("/grants", grant).body().path("id").asText();
    }
}
