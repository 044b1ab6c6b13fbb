package vn.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.access.Ways.Outcome;
import vn.sotay.access.Ways.Person;
import vn.sotay.access.Ways.Target;
import vn.sotay.access.Ways.Visitor;
import vn.sotay.access.Ways.Way;
import vn.sotay.roster.MemberList;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Role × unit × permission × way: each cell of docs/features/rights.md, asked of a running server. */
@SotayServer
class RightsMatrixIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final RightsTable TABLE = RightsTable.read();
    private static final String SECRET = "51.16";

    private static String sent;

    Server server;
    Api everything;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        everything = running.api().signIn("btc", PASSWORD);
    }

    @ParameterizedTest(name = "{1} on {2}")
    @CsvSource({
        "bithu, SECRETARY, 51.07.008.02, 51.07.008, , 51.07.008.01",
        "coso, GRASSROOTS, 51.07.008, 51.07, 51.07.008.02, 51.07.005",
        "chuyenvien, CLERK, 51.07, 51, 51.07.008.02, 51.08",
        "chuyenvien2, CLERK, 51.08, 51, 51.08.002, 51.07",
        "thutruong, HEAD, 51.07, 51, 51.07.008, 51.08",
        "bientap, EDITOR, 51.07, 51, 51.07.008.02, 51.08",
        "btc, ORG_BOARD, 51, , 51.08.002, ",
        "chidao, STEERING, 51.07, 51, 51.07.008, ",
        "vanphong, PROVINCE_OFFICE, 51, , 51.07, ",
        "giupviec, HELPER_TEAM, 51, , 51.07.008.02, ",
        "kiemtra, AUDITOR, 51.07, 51, 51.07.008.02, 51.08",
        "lucluong, ARMED_OFFICER, 51.16, 51, , 51.07",
        "quantri, ADMINISTRATOR, 51, , 51.07, "
    })
    void each_cell_is_what_the_table_says(
            String username, String role, String own, String above, String below, String beside) {
        var visitor = new Visitor(
                username, server.api().signIn(username, PASSWORD), new Site(server).signIn(username, PASSWORD));
        var targets = new ArrayList<Target>();
        targets.add(target("own", own, ""));
        if (above != null) targets.add(target("above", above, own));
        if (below != null) targets.add(target("below", below, ""));
        if (beside != null) targets.add(target("beside", beside, ""));
        if (!own.equals(SECRET)) targets.add(target("secret", SECRET, ""));

        var wrong = new ArrayList<String>();
        for (var way : Ways.all()) {
            for (var target : targets) {
                if (way.needsPerson() && target.person() == null) continue;
                var expected = expected(TABLE.of(role), way, within(target.code(), own));
                var outcome = way.attempt().by(visitor, target);
                if (!expected.contains(outcome)) {
                    wrong.add("%s, %s (%s), %s: %s instead of %s"
                            .formatted(
                                    way.name(), target.code(), target.relation(), way.permission(), outcome, expected));
                }
            }
        }
        targets.forEach(this::withdraw);
        assertThat(wrong).as(role + " on " + own).isEmpty();
    }

    /** What nobody refused is refused now, so that no home shows it. */
    private void withdraw(Target target) {
        everything.post("/exports/" + target.export() + "/transitions/refuse", Map.of("note", "Kiểm tra xong"));
        if (target.transfer() != null) {
            var recalled = everything.post(
                    "/transfers/" + target.transfer() + "/transitions/recall",
                    Map.of("reason", "Kiểm tra xong"),
                    "\"0\"");
            assertThat(recalled.status()).as(recalled.text()).isEqualTo(204);
        }
    }

    private String export(String code) {
        var order = Map.of(
                "list",
                "members",
                "filter",
                Map.of("unit", code),
                "columns",
                List.of("fullName", "phone"),
                "reason",
                "Kiểm tra quyền");
        var answer = server.api().signIn("truongban", PASSWORD).post("/exports", order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.header("Location").replaceAll(".*/", "");
    }

    /** Refused for want of the right: 403; for want of the unit: 404, or not in the list; never anything else. */
    private static Set<Outcome> expected(Set<String> permissions, Way way, boolean here) {
        if (permissions.contains(way.permission())) {
            return here ? EnumSet.of(Outcome.REACHED) : EnumSet.of(Outcome.NOT_FOUND, Outcome.ABSENT);
        }
        // who may see a record without its sensitive fields gets it with these masked, if he may take it out at all
        var masked = way.permission().equals("MEMBER_VIEW_SENSITIVE") && permissions.contains("MEMBER_VIEW");
        if (!masked) return EnumSet.of(Outcome.FORBIDDEN);
        return way.name().contains("export") && !permissions.contains("LIST_EXPORT")
                ? EnumSet.of(Outcome.FORBIDDEN)
                : EnumSet.of(Outcome.ABSENT, Outcome.NOT_FOUND);
    }

    private static boolean within(String unit, String granted) {
        return unit.equals(granted) || unit.startsWith(granted + ".");
    }

    /** The unit, and somebody in its subtree who is not in the part {@code but}. */
    private Target target(String relation, String code, String but) {
        var unit = everything.get("/units/" + code).body();
        assertThat(unit.path("code").asText()).as("there is a unit " + code).isEqualTo(code);
        var before = everything.get("/members?limit=200&asOf=2024-06-30&unit=" + code);
        for (var item : before.body().path("items")) {
            var elsewhere =
                    but.isEmpty() || !within(item.path("unit").path("code").asText(), but);
            if (elsewhere && hasNumbers(item)) {
                var transfer = transfer(item.path("id").asText());
                if (transfer != null) {
                    return new Target(relation, unit.path("id").asText(), code, person(item), export(code), transfer);
                }
            }
        }
        return new Target(relation, unit.path("id").asText(), code, null, export(code), null);
    }

    /** A transfer out of the province, so that only the home sees it; null where another one is open, or the person left. */
    private String transfer(String member) {
        var asked = Map.of("member", member, "kind", "FORMAL", "place", "Tỉnh Đông Hải");
        var answer = server.api().signIn("truongban", PASSWORD).post("/transfers", asked);
        if (answer.status() == 409) return null;
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().at("/transfer/id").asText();
    }

    private boolean hasNumbers(JsonNode item) {
        var read = everything.get("/members/" + item.path("id").asText()).body();
        return read.path("cardNumber").isTextual() && read.path("citizenId").isTextual();
    }

    private Person person(JsonNode item) {
        var read = everything.get("/members/" + item.path("id").asText());
        return new Person(
                item.path("id").asText(),
                item.path("fullName").asText(),
                item.path("cardNumber").asText(),
                read.body().path("citizenId").asText(),
                read.header("ETag"));
    }

    @Test
    void below_a_secret_committee_there_is_nothing_for_anybody() {
        for (var username : List.of("btc", "truongban", "lucluong", "quantri")) {
            var api = server.api().signIn(username, PASSWORD);

            assertThat(api.get("/units?parent=" + SECRET).body().path("items"))
                    .as(username)
                    .isEmpty();
            assertThat(api.get("/units/" + SECRET).body().path("memberCount").isNull())
                    .as(username)
                    .isTrue();
            assertThat(api.get("/units/" + SECRET + ".001").status())
                    .as(username)
                    .isEqualTo(404);
            assertThat(api.get("/members?unit=" + SECRET + ".001").status())
                    .as(username)
                    .isIn(403, 404);
        }
        assertThat(everything.get("/members?unit=" + SECRET).body().path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chuyenvien, 200",
        "btc, 200",
        "truongban, 200",
        "chuyenvien2, 404",
        "bithu, 403",
        "coso, 403",
        "thutruong, 403",
        "bientap, 403",
        "chidao, 403",
        "vanphong, 403",
        "giupviec, 403",
        "kiemtra, 403",
        "lucluong, 403",
        "quantri, 403"
    })
    void an_import_is_reached_by_who_may_import_in_all_of_its_units(String username, int status) {
        var id = importOfOneDistrict();
        var visitor = server.api().signIn(username, PASSWORD);
        var site = new Site(server).signIn(username, PASSWORD);

        for (var part : List.of("", "/faults", "/warnings", "/columns", "/corrections", "/differences")) {
            assertThat(visitor.get("/imports/" + id + part).status()).as(part).isEqualTo(status);
        }
        assertThat(site.get("/imports/import?id=" + id).status()).isEqualTo(status);
        assertThat(visitor.get("/imports").text().contains(id)).isEqualTo(status == 200);
        if (status != 200) {
            assertThat(visitor.post("/imports/" + id + "/apply", Map.of()).status())
                    .isEqualTo(status);
        }
    }

    private String importOfOneDistrict() {
        if (sent == null) {
            var list = new MemberList().row("", "18/04/1961", "", "03/02/1988", "", "51.07.008.02", "", "");
            var answer = server.api()
                    .signIn("chuyenvien", PASSWORD)
                    .upload("/imports?kind=members", "quyen.xlsx", list.content());
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
            sent = answer.header("Location").replaceAll(".*/", "");
        }
        return sent;
    }

    @ParameterizedTest
    @CsvSource({
        "/members/list, MEMBER_VIEW",
        "/members/new, MEMBER_EDIT",
        "/imports/list, IMPORT",
        "/grants/list, GRANT",
        "/transfers/list, MEMBER_VIEW",
        "/transfers/incoming, MEMBER_EDIT",
        "/grants/resets, GRANT",
        "/audit/alerts, LOOK_REVIEW",
        "/accounts/list, ACCOUNT_MANAGE",
        "/audit/list, AUDIT_VIEW",
        "/units/tree, UNIT_VIEW"
    })
    void a_page_opens_for_those_to_whom_it_is_of_use(String path, String permission) {
        for (var role : List.of(
                "bithu SECRETARY", "chuyenvien CLERK", "thutruong HEAD", "bientap EDITOR", "quantri ADMINISTRATOR")) {
            var who = role.split(" ")[0];
            var may = TABLE.of(role.split(" ")[1]).contains(permission);

            assertThat(new Site(server).signIn(who, PASSWORD).get(path).status())
                    .as(who + " at " + path)
                    .isEqualTo(may ? 200 : 403);
        }
    }

    @Test
    void every_role_has_a_column() {
        assertThat(TABLE.roles().subList(1, TABLE.roles().size())).hasSize(12);
        assertThat(TABLE.of("AUDITOR")).contains("AUDIT_VIEW", "MEMBER_VIEW").doesNotContain("MEMBER_EDIT");
    }
}
