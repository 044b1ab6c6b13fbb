package vn.sotay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.Server;
import vn.sotay.support.Site;

/**
 * The mails that sum up notices, on a server with mail turned on: each goes once, whatever the mail server does and wherever
 * the power is cut. What nobody can know is not tried again and is shown to the administrator; the notices stay.
 */
class MailKillIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final int PORT = Integer.getInteger("sotay.it.offset") + 950;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern MARK = Pattern.compile("(?m)^Message-ID: <([^>]+)>");
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");

    private static FakeMailServer post;
    private static Server server;

    @BeforeAll
    static void start() {
        post = new FakeMailServer(PORT);
        var options = "-Xms256m -Xmx1024m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true"
                + " -Djava.awt.headless=true -Dsotay.mail.host=127.0.0.1 -Dsotay.mail.port=" + PORT
                + " -Dsotay.link.base=https://sotay.vidu.vn";
        server = Server.shaped("mail-kill", Demo.SMALL, Map.of("JAVA_OPTS", options), "70-mail");
    }

    @AfterAll
    static void stop() {
        server.close();
        post.close();
    }

    private static Api as(String username) {
        return server.api().signIn(username, PASSWORD);
    }

    private static List<JsonNode> notices(String username) {
        return StreamSupport.stream(
                        as(username)
                                .get("/notices?limit=200")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private static void wantMail(String username) {
        var api = as(username);
        var chosen = api.patch(
                "/me/notice-preferences",
                Map.of("rhythm", "DAILY", "email", username + "@vidu.vn"),
                api.get("/me/notice-preferences").header("ETag"));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
    }

    private static void await(String what, BooleanSupplier reached) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(giveUp);
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS))
                    .join();
        }
    }

    /** How many mails of an account the administrator sees in this state. */
    private static int shown(String username, String state) {
        var page = new Site(server).signIn("quantri", PASSWORD).get("/notices/mail?state=" + state);
        assertThat(page.status()).isEqualTo(200);
        return Pattern.compile(">" + username + "</a>").split(page.html(), -1).length - 1;
    }

    private static List<String> mailsTo(String username) {
        return post.taken().stream()
                .filter(mail -> TO.matcher(mail).results().anyMatch(to -> to.group(1)
                        .equals(username.toLowerCase(Locale.ROOT) + "@vidu.vn")))
                .toList();
    }

    @Test
    void each_mail_goes_once_or_nobody_knows_and_then_never_again() {
        itGoesOnceAndSaysNothingOfAnybody();
        whatIsSurelyNotTakenIsTriedLaterOrGivenUp();
        whatWasBrokenOffByTheMailServerIsUncertain();
        thePowerIsCutWhileAMailIsOnItsWay();
        noMailArrivedTwice();
    }

    private void itGoesOnceAndSaysNothingOfAnybody() {
        wantMail("giupviec");
        await("the first mail", () -> mailsTo("giupviec").size() == 1);
        var mail = mailsTo("giupviec").get(0);
        assertThat(mail).contains("Auto-Submitted: auto-generated").doesNotContain("Mai Anh");
        await("it is written down", () -> shown("giupviec", "SENT") == 1);
    }

    private void whatIsSurelyNotTakenIsTriedLaterOrGivenUp() {
        post.behave(FakeMailServer.Manner.LATER);
        wantMail("kiemtra");
        await(
                "it waits",
                () -> shown("kiemtra", "PENDING") == 1 && htmlOf("PENDING").contains("451"));
        post.behave(FakeMailServer.Manner.REFUSE);
        wantMail("bientap");
        await("it is refused", () -> shown("bientap", "REFUSED") == 1);
        assertThat(mailsTo("kiemtra")).isEmpty();
        assertThat(mailsTo("bientap")).isEmpty();
    }

    private static String htmlOf(String state) {
        return new Site(server)
                .signIn("quantri", PASSWORD)
                .get("/notices/mail?state=" + state)
                .html();
    }

    private void whatWasBrokenOffByTheMailServerIsUncertain() {
        post.behave(FakeMailServer.Manner.TAKE_AND_HANG_UP);
        wantMail("lucluong");
        await("nobody knows", () -> shown("lucluong", "UNCERTAIN") == 1);
        assertThat(mailsTo("lucluong")).hasSize(1);
    }

    private void thePowerIsCutWhileAMailIsOnItsWay() {
        var before = notices("vanphong").size() + notices("chidao").size();
        post.behave(FakeMailServer.Manner.TAKE_AND_BE_SILENT);
        var whole = new CompletableFuture<Void>();
        post.whenWhole(mail -> whole.complete(null));
        wantMail("vanphong");
        wantMail("chidao");
        whole.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        server.crash();
        post.behave(FakeMailServer.Manner.TAKE);
        server.start();

        await("every mail is over", () -> over("vanphong") == 1 && over("chidao") == 1);
        assertThat(shown("vanphong", "UNCERTAIN") + shown("chidao", "UNCERTAIN"))
                .as("the one that was on its way")
                .isEqualTo(1);
        assertThat(notices("vanphong").size() + notices("chidao").size())
                .as("nothing is lost and nothing told twice")
                .isEqualTo(before);
        assertThat(notices("vanphong")).anyMatch(notice -> notice.path("readAt").isNull());
        var home = new Site(server).signIn("quantri", PASSWORD).get("/home").html();
        assertThat(home).contains("thư chưa rõ đã gửi");
    }

    private static int over(String username) {
        return shown(username, "SENT") + shown(username, "UNCERTAIN");
    }

    private void noMailArrivedTwice() {
        var marks = new ArrayList<String>();
        for (var mail : post.taken()) {
            var mark = MARK.matcher(mail);
            assertThat(mark.find()).isTrue();
            marks.add(mark.group(1));
        }
        assertThat(marks).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
        for (var username : List.of("giupviec", "lucluong", "vanphong", "chidao")) {
            assertThat(mailsTo(username)).as(username).hasSize(1);
        }
    }
}
