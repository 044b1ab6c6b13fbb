package vn.sotay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** The calendar of one's dated work: opened by its key alone, as the rights stand, without a name, and by no old key. */
@SotayServer
class CalendarFeedIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final Pattern MARK = Pattern.compile("(?m)^UID:(\\S+)");
    private static final Pattern DAY = Pattern.compile("(?m)^DTSTART;VALUE=DATE:(\\d{8})");

    private static String key(Api who) {
        var made = who.post("/me/calendar-key", Map.of());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.body().path("key").asText();
    }

    private static Set<String> marks(String calendar) {
        return MARK.matcher(calendar).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void it_holds_the_dated_work_of_its_owner_and_nobodys_name(Server server) {
        var head = server.api().signIn("thutruong", PASSWORD);
        var key = key(head);
        var answer = server.api().get("/calendar.ics?key=" + key);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(DAY.matcher(answer.text()).results()).isNotEmpty();
        assertThat(answer.text()).contains("BEGIN:VCALENDAR", "SUMMARY:").doesNotContain("Phan Thu", "Mộ Hà", "51.07");
        assertThat(marks(server.api().get("/calendar.ics?key=" + key).text()))
                .as("the same again")
                .isEqualTo(marks(answer.text()));
        var other = new HashSet<>(marks(server.api()
                .get("/calendar.ics?key=" + key(server.api().signIn("chidao", PASSWORD)))
                .text()));
        assertThat(other).isNotEmpty();
        other.retainAll(marks(answer.text()));
        assertThat(other).as("somebody else's").isEmpty();
        head.delete("/me/calendar-key");
    }

    @Test
    void a_key_opens_nothing_else_and_nothing_once_it_is_gone(Server server) {
        var owner = server.api().signIn("coso", PASSWORD);
        var first = key(owner);
        var second = key(owner);
        var anybody = server.api();
        assertThat(anybody.get("/calendar.ics?key=" + first).status())
                .as("replaced")
                .isEqualTo(404);
        assertThat(anybody.get("/calendar.ics?key=" + second).status()).isEqualTo(200);
        assertThat(anybody.get("/me?key=" + second).status()).isEqualTo(401);
        assertThat(anybody.withToken(second).get("/me").status()).isEqualTo(401);
        assertThat(owner.get("/calendar.ics").status()).as("a token is no key").isEqualTo(404);
        assertThat(anybody.get("/calendar.ics?key=" + "A".repeat(43)).status()).isEqualTo(404);
        assertThat(anybody.get("/calendar.ics?key=x'--").status()).isEqualTo(404);
        assertThat(owner.delete("/me/calendar-key").status()).isEqualTo(204);
        assertThat(anybody.get("/calendar.ics?key=" + second).status())
                .as("closed")
                .isEqualTo(404);
    }

    @Test
    void who_asks_too_often_waits(Server server) {
        var owner = server.api().signIn("chuyenvien2", PASSWORD);
        var key = key(owner);
        var status = 200;
        for (var i = 0; i < 80 && status == 200; i++) {
            status = server.api().get("/calendar.ics?key=" + key).status();
        }
        assertThat(status).isEqualTo(429);
        owner.delete("/me/calendar-key");
    }

    @Test
    void how_to_be_told_is_chosen_on_what_was_read(Server server) {
        var mine = server.api().signIn("vanphong", PASSWORD);
        var read = mine.get("/me/notice-preferences");
        assertThat(read.body().path("rhythm").asText()).isEqualTo("NEVER");
        assertThat(mine.patch("/me/notice-preferences", Map.of("rhythm", "DAILY"), "")
                        .status())
                .isEqualTo(428);
        assertThat(mine.patch("/me/notice-preferences", Map.of("rhythm", "DAILY"), read.header("ETag"))
                        .body()
                        .at("/errors/0/key")
                        .asText())
                .isEqualTo("notice.email.needed");
        assertThat(mine.patch("/me/notice-preferences", Map.of("email", "ai do"), read.header("ETag"))
                        .body()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("email");
        var chosen = mine.patch(
                "/me/notice-preferences",
                Map.of("rhythm", "WEEKLY", "weekday", 5, "email", "vp@vidu.vn", "mailed", Set.of("EXPORT_DECIDED")),
                read.header("ETag"));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(chosen.body().path("mailed").toString()).isEqualTo("[\"EXPORT_DECIDED\"]");
        assertThat(mine.patch("/me/notice-preferences", Map.of("weekday", 9), chosen.header("ETag"))
                        .status())
                .isEqualTo(422);
    }
}
