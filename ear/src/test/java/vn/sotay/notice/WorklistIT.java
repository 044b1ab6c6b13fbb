package vn.sotay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.browser.Browser;
import vn.sotay.browser.SignInPage;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Every role's home has something to do; each line comes with its cause, says until when, and goes with it. */
@SotayServer
class WorklistIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final Pattern LINE = Pattern.compile(
            "(?s)<li class=\"row-item\">.*?<h3><a href=\"([^\"]*)\">([^<]*)</a></h3>.*?<p class=\"due[^>]*>(.*?)</p>");

    Server server;

    private record Line(String path, String title, String due) {}

    private List<Line> home(Server running, String username) {
        server = running;
        var page = new Site(running).signIn(username, PASSWORD).get("/home");
        assertThat(page.status()).isEqualTo(200);
        return LINE.matcher(page.html())
                .results()
                .map(found -> new Line(
                        found.group(1).replace("&amp;", "&"),
                        found.group(2),
                        found.group(3).replaceAll("<[^>]*>", "")))
                .toList();
    }

    private static List<Line> about(List<Line> lines, String words) {
        return lines.stream().filter(line -> line.title().contains(words)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bithu",
                "coso",
                "chuyenvien",
                "chuyenvien2",
                "thutruong",
                "bientap",
                "btc",
                "chidao",
                "vanphong",
                "giupviec",
                "kiemtra",
                "lucluong",
                "quantri",
                "truongban"
            })
    void every_role_has_three_things_to_do_and_each_leads_to_a_page(String username, Server running) {
        var lines = home(running, username);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines).allSatisfy(line -> assertThat(line.title()).doesNotContain(".work."));
        var site = new Site(running).signIn(username, PASSWORD);
        assertThat(lines).allSatisfy(line -> assertThat(site.get(line.path()).status())
                .as(line.title() + " " + line.path())
                .isEqualTo(200));
    }

    @Test
    void feedback_in_work_waits_until_it_is_answered(Server running) {
        var clerk = running.api().signIn("chuyenvien", PASSWORD);
        var words = "góp ý đang xử lý";
        var before = about(home(running, "chuyenvien"), words);
        var id = running.api()
                .signIn("coso", PASSWORD)
                .post("/feedback", Map.of("kind", "WISH", "words", "Thêm nút in ở đây"))
                .body()
                .path("id")
                .asText();
        assertThat(about(home(running, "chuyenvien"), "góp ý mới")).hasSize(1);
        clerk.post("/feedback/" + id + "/transitions/begin", Map.of());
        var begun = about(home(running, "chuyenvien"), words);
        assertThat(begun).hasSize(1).isNotEqualTo(before);
        assertThat(begun.get(0).due()).matches("(?s).*\\d\\d/\\d\\d/2024.*");
        clerk.post(
                "/feedback/" + id + "/transitions/answer",
                Map.of("outcome", "DECLINED", "answer", "Trình duyệt in được"));
        assertThat(about(home(running, "chuyenvien"), words)).isEqualTo(before);
    }

    @Test
    void a_number_without_a_document_waits_until_it_has_one_or_a_reason(Server running) {
        var office = running.api().signIn("vanphong", PASSWORD);
        var before = about(home(running, "vanphong"), "chưa có văn bản");
        assertThat(before).isNotEmpty();
        var ledger = before.get(0).path().replaceFirst(".*id=", "");
        assertThat(before.get(0).due())
                .as("ten working days after 30 September")
                .contains("14/10/2024");
        var taken = office.post("/ledgers/" + ledger + "/numbers", Map.of("subject", "Thử việc cần làm"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        var number = taken.body().path("number").asText();
        assertThat(about(home(running, "vanphong"), "chưa có văn bản")).isNotEqualTo(before);
        var id = office.get("/ledgers/" + ledger + "/numbers?limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        var cancelled =
                office.post("/ledgers/numbers/" + id + "/transitions/cancel", Map.of("reason", "Thử xong " + number));
        assertThat(cancelled.status()).as(cancelled.text()).isBetween(200, 204);
        assertThat(about(home(running, "vanphong"), "chưa có văn bản")).isEqualTo(before);
    }

    @Test
    void an_unread_answer_waits_until_it_is_read(Server running) {
        var reader = running.api().signIn("btc", PASSWORD);
        assertThat(about(home(running, "btc"), "Đọc thông báo: Trả lời góp ý")).hasSize(1);
        var id = reader.get("/notices?unread=true&kind=FEEDBACK_ANSWERED")
                .body()
                .at("/items/0/id")
                .asText();
        reader.post("/notices/" + id + "/read", Map.of());
        assertThat(about(home(running, "btc"), "Đọc thông báo: Trả lời góp ý")).isEmpty();
    }

    @Tag("browser")
    @Test
    void a_forgotten_machine_waits_until_it_is_forgotten(Browser browser, Server running) {
        assertThat(about(home(running, "giupviec"), "máy được nhớ")).hasSize(1);
        SignInPage.as(browser, "giupviec").open("/account/sessions");
        browser.follow(browser.find("[id^='devicesForm:devices']")::click);
        assertThat(about(home(running, "giupviec"), "máy được nhớ")).isEmpty();
    }

    @Test
    void committees_that_are_behind_stand_on_the_home_of_who_urges_them(Server running) {
        assertThat(about(home(running, "chidao"), "còn ít đảng viên đăng ký")).isNotEmpty();
        assertThat(about(home(running, "btc"), "còn ít đảng viên đăng ký")).hasSizeBetween(1, 2);
        assertThat(about(home(running, "bientap"), "còn ít đảng viên đăng ký")).isEmpty();
    }
}
