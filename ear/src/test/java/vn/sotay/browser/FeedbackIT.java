package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** What somebody writes on any page comes to the committee above, and its answer back. */
@SotayServer
class FeedbackIT {
    private static final String PASSWORD = "SoTay-2024";

    @Tag("browser")
    @Test
    void it_is_written_from_a_page_answered_and_read(Browser browser, Server server) {
        SignInPage.as(browser, "bithu").open("/members/list?q=Lành");
        browser.follow(browser.find(".feedback a")::click);
        assertThat(browser.text()).contains("/members/list").doesNotContain("q=");
        browser.find("[id='feedbackForm:words']").sendKeys("x".repeat(1_001));
        browser.follow(browser.find("[id='feedbackForm:send']")::click);
        assertThat(browser.find("[id='feedbackForm:wordsField']").getText()).contains("1.000", "1.001");
        assertThat(browser.find("[id='feedbackForm:words']").getDomProperty("value"))
                .as("nothing is lost")
                .hasSize(1_001);
        browser.find("[id='feedbackForm:words']").clear();
        browser.find("[id='feedbackForm:words']").sendKeys("Tìm <b>tên</b> chưa ra\nngười đã chuyển đi");
        new Select(browser.find("[id='feedbackForm:kind']")).selectByValue("QUESTION");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='feedbackForm:send']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã gửi góp ý");
        assertThat(browser.text()).contains("Tìm <b>tên</b> chưa ra");

        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        var item = clerk.get("/feedback?state=NEW&limit=1").body().at("/items/0");
        assertThat(item.path("words").asText()).startsWith("Tìm <b>tên</b>");
        assertThat(item.path("page").asText()).isEqualTo("/members/list");
        SignInPage.as(browser, "chuyenvien")
                .open("/feedback/item?id=" + item.path("id").asText());
        browser.follow(browser.find("[id='moves:begin']")::click);
        assertThat(browser.findAll("[id='moves:triage']")).isEmpty();
        browser.find("[id='reply:answer']").sendKeys("Người đã chuyển đi tìm ở mục Đã rời");
        browser.follow(browser.find("[id='reply:do']")::click);
        assertThat(browser.find("[id='reply:outcomeField']").getText()).contains("Cần nhập");
        assertThat(browser.find("[id='reply:answer']").getDomProperty("value")).startsWith("Người đã");
        new Select(browser.find("[id='reply:outcome']")).selectByValue("ACCEPTED");
        browser.follow(browser.find("[id='reply:do']")::click);
        assertThat(browser.findAll("[id='reply:do']")).isEmpty();

        SignInPage.as(browser, "bithu").open("/feedback/own");
        assertThat(browser.text()).contains("Người đã chuyển đi tìm ở mục Đã rời", "Tiếp thu");
        assertThat(browser.phone().scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void over_rest_only_the_committee_above_and_the_writer_see_it(Server server) {
        var writer = server.api().signIn("bithu", PASSWORD);
        var sent = writer.post("/feedback", Map.of("kind", "FAULT", "words", "Trang trắng", "page", "/units/tree"));
        assertThat(sent.status()).isEqualTo(201);
        var item = "/feedback/" + sent.body().path("id").asText();
        assertThat(sent.body().path("recipientName").asText()).contains("Mộ Hà");

        var other = server.api().signIn("chuyenvien2", PASSWORD);
        assertThat(other.get(item).key()).isEqualTo("feedback.notFound");
        assertThat(other.post(item + "/transitions/triage", Map.of()).status()).isEqualTo(404);
        assertThat(other.get("/feedback?limit=200").text())
                .doesNotContain(sent.body().path("id").asText());
        assertThat(writer.get("/feedback").status()).isEqualTo(403);
        assertThat(writer.post(item + "/transitions/begin", Map.of()).status()).isEqualTo(403);
        assertThat(writer.get("/feedback?own=true&limit=1").body().at("/items/0/id"))
                .isEqualTo(sent.body().path("id"));

        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        assertThat(clerk.post(item + "/transitions/answer", Map.of("outcome", "ACCEPTED"))
                        .key())
                .isEqualTo("shared.required");
        assertThat(clerk.post(item + "/transitions/dance", Map.of()).key()).isEqualTo("feedback.transition.unknown");
        assertThat(clerk.post(item + "/transitions/forward", Map.of()).status()).isEqualTo(204);
        assertThat(clerk.get(item).status()).as("handed over").isEqualTo(404);
        var team = server.api().signIn("giupviec", PASSWORD);
        assertThat(team.post(item + "/transitions/forward", Map.of()).key()).isEqualTo("feedback.atTop");
        assertThat(team.post(
                                item + "/transitions/answer",
                                Map.of("outcome", "DECLINED", "answer", "Không lặp lại được lỗi này"))
                        .status())
                .isEqualTo(204);
        assertThat(team.post(item + "/transitions/begin", Map.of()).key()).isEqualTo("feedback.illegal");
        assertThat(writer.get(item).body().path("answer").asText()).contains("Không lặp lại");
    }

    @Test
    void what_cannot_be_taken_is_said_by_field_and_a_flood_is_stopped(Server server) {
        var writer = server.api().signIn("bientap", PASSWORD);
        var wrong = writer.post("/feedback", Map.of("words", " ", "page", "/members/list?q=000000000001"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").findValuesAsText("field")).contains("kind", "words", "page");

        var status = 201;
        for (var i = 0; i < 21 && status == 201; i++) {
            status = writer.post("/feedback", Map.of("kind", "WISH", "words", "Lần " + i))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }
}
