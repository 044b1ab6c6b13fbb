package vn.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.Given;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Who gets in, who may what, and what a wrong word, token or grant is answered. */
@SotayServer(demo = Demo.NONE)
class AccessIT {
    private Server server;
    private Given given;

    @BeforeEach
    void anEmptySystemThatIsSetUp(Server running) {
        server = running;
        given = new Given(running);
    }

    @Test
    void a_system_is_set_up_once() {
        var again = server.api().post("/setup", Given.setUpWith(Given.secret(server)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.key()).isEqualTo("access.setup.done");
    }

    @Test
    void the_officer_holds_every_content_right_at_the_top_and_the_administrator_none() {
        assertThat(given.officer().get("/me").body().path("unit").path("code").asText())
                .isEqualTo(Given.PROVINCE);
        var asAdministrator = given.administrator().get("/members");
        assertThat(asAdministrator.status()).isEqualTo(403);
        assertThat(asAdministrator.key()).isEqualTo("access.denied");
    }

    @Test
    void without_a_provider_there_is_no_way_to_one() {
        var site = new Site(server);
        assertThat(site.get("/sign-in/provider").status()).isEqualTo(404);
        assertThat(site.follow("/sign-in/arrival").html()).contains("name=\"password\"");
        assertThat(site.follow("/oidc/enter").html()).contains("name=\"password\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/units", "/members", "/imports/x"})
    void nothing_is_told_without_signing_in(String path) {
        assertThat(server.api().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_token_that_nobody_was_given_opens_nothing(String token) {
        var answer = server.api().withToken(token).get("/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.key()).isEqualTo("access.signIn.needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void a_token_that_was_given_back_cannot_be_replayed() {
        var officer = given.officer();
        assertThat(officer.get("/me").status()).isEqualTo(200);
        assertThat(officer.delete("/sessions/current").status()).isEqualTo(204);
        assertThat(officer.get("/me").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        var wrong = server.api().post("/sessions", Map.of("username", "quantri", "password", "không phải câu ấy"));
        var unknown =
                server.api().post("/sessions", Map.of("username", "khong.co.ai", "password", "không phải câu ấy"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        given.administrator();
    }

    @Test
    void guessing_is_slowed_down_and_says_for_how_long() {
        given.somebody("bi.doan", "SECRETARY", Given.PROVINCE);
        var answers = new ArrayList<Api.Answer>();
        for (var i = 0; i < 12; i++) {
            answers.add(server.api().post("/sessions", Map.of("username", "bi.doan", "password", "đoán mò " + i)));
        }
        assertThat(answers.get(0).status()).isEqualTo(401);
        var slowed = answers.stream().filter(a -> a.status() == 429).findFirst().orElseThrow();
        assertThat(slowed.key()).isEqualTo("access.signIn.wait");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
        assertThat(given.officer().get("/me").status()).isEqualTo(200);
    }

    @Test
    void a_first_password_opens_nothing_but_its_own_change() {
        var created = given.officer().post("/accounts", Map.of("username", "moi.den", "displayName", "Mới Đến"));
        var first = created.body().path("password").asText("");
        var newcomer = server.api().signIn("moi.den", first);
        assertThat(newcomer.get("/units").key()).isEqualTo("access.password.mustChange");

        var easy = newcomer.post("/me/password", Map.of("current", first, "chosen", "ngắn"));
        assertThat(easy.status()).isEqualTo(422);
        assertThat(fields(easy)).containsExactly("chosen");
        var wrong = newcomer.post("/me/password", Map.of("current", "sai", "chosen", Given.PASSWORD));
        assertThat(fields(wrong)).containsExactly("current");

        assertThat(newcomer.post("/me/password", Map.of("current", first, "chosen", Given.PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(newcomer.get("/me").status()).isEqualTo(401);
        assertThat(server.api().signIn("moi.den", Given.PASSWORD).get("/me").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ORG_BOARD,access.grant.notHeld",
        "HEAD,access.grant.notHeld",
        "ADMINISTRATOR,access.grant.notHeld",
        "ROOT_OFFICER,access.grant.notHeld"
    })
    void a_clerk_grants_only_what_he_holds(String role, String key) {
        var clerk = given.clerk(Given.PROVINCE);
        given.somebody("nguoi.nhan", "SECRETARY", Given.PROVINCE);
        var answer = clerk.post("/grants", grant("nguoi.nhan", role));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.key()).isEqualTo(key);
    }

    @Test
    void nobody_grants_to_himself() {
        var answer = given.officer().post("/grants", grant("canbo", "CLERK"));
        assertThat(answer.key()).isEqualTo("access.grant.self");
    }

    @Test
    void a_secretary_grants_nothing() {
        var secretary = given.somebody("bi.thu", "SECRETARY", Given.PROVINCE);
        assertThat(secretary.post("/grants", grant("nguoi.nhan", "SECRETARY")).status())
                .isEqualTo(403);
    }

    @Test
    void what_rests_on_a_grant_falls_with_it() {
        var officer = given.officer();
        var base = officer.post("/accounts", Map.of("username", "tang.mot", "displayName", "Tầng Một"));
        assertThat(base.status()).isEqualTo(201);
        var first = given.somebody("tang.hai", "SECRETARY", Given.PROVINCE);
        var grantId = officer.post("/grants", grant("tang.mot", "CLERK"))
                .body()
                .path("id")
                .asText();
        var clerk = signInNew("tang.mot", base.body().path("password").asText());
        assertThat(clerk.post("/grants", grant("tang.hai", "GRASSROOTS")).status())
                .isEqualTo(201);
        assertThat(roles(first)).contains("GRASSROOTS");

        assertThat(officer.delete("/grants/" + grantId).status()).isEqualTo(204);

        assertThat(roles(first)).doesNotContain("GRASSROOTS").contains("SECRETARY");
        assertThat(clerk.get("/units").status()).isEqualTo(403);
    }

    @Test
    void nobody_takes_back_what_he_could_not_have_granted() {
        var officer = given.officer();
        given.somebody("nguoi.giu", "SECRETARY", Given.PROVINCE);
        var grantId = officer.post("/grants", grant("nguoi.giu", "HEAD"))
                .body()
                .path("id")
                .asText();

        var answer = given.clerk(Given.PROVINCE).delete("/grants/" + grantId);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.key()).isEqualTo("access.grant.notYours");
        assertThat(officer.delete("/grants/" + grantId).status()).isEqualTo(204);
    }

    @Test
    void a_grant_says_which_field_is_wrong() {
        var officer = given.officer();
        given.somebody("nguoi.nhan", "SECRETARY", Given.PROVINCE);
        var noReason = new HashMap<String, Object>(grant("nguoi.nhan", "CLERK"));
        noReason.put("reason", " ");
        assertThat(fields(officer.post("/grants", noReason))).containsExactly("reason");
        var ends = new HashMap<String, Object>(grant("nguoi.nhan", "CLERK"));
        ends.put("from", LocalDate.of(2030, 5, 1).toString());
        ends.put("to", LocalDate.of(2030, 4, 1).toString());
        assertThat(fields(officer.post("/grants", ends))).containsExactly("to");
        var elsewhere = new HashMap<String, Object>(grant("nguoi.nhan", "CLERK"));
        elsewhere.put("unit", "51.99");
        assertThat(officer.post("/grants", elsewhere).status()).isEqualTo(404);
    }

    @Test
    void an_error_speaks_the_language_of_whoever_asks() {
        assertThat(server.api()
                        .in("en")
                        .withToken("x")
                        .get("/me")
                        .body()
                        .path("title")
                        .asText())
                .isEqualTo("Sign in first.");
        assertThat(server.api()
                        .in("vi")
                        .withToken("x")
                        .get("/me")
                        .body()
                        .path("title")
                        .asText())
                .isEqualTo("Cần đăng nhập.");
    }

    private Api signInNew(String username, String first) {
        server.api().signIn(username, first).post("/me/password", Map.of("current", first, "chosen", Given.PASSWORD));
        return server.api().signIn(username, Given.PASSWORD);
    }

    private static Map<String, Object> grant(String account, String role) {
        return Map.of("account", account, "role", role, "unit", Given.PROVINCE, "reason", "Phân công");
    }

    private static List<String> roles(Api somebody) {
        var roles = new ArrayList<String>();
        somebody.get("/me")
                .body()
                .path("roles")
                .forEach(role -> roles.add(role.path("role").asText()));
        return roles;
    }

    private static List<String> fields(Api.Answer answer) {
        var fields = new ArrayList<String>();
        answer.body()
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        return fields;
    }
}
