package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.Server;

/**
 * The main job on real input: an empty system is set up, a clerk imports the province's two lists, and the power is cut
 * while they are written. One story on one server, because it takes its time.
 */
@TestMethodOrder(OrderAnnotation.class)
class RosterImportIT {
    private static final String OFFICER = "SoTay-Officer-1";
    private static final String CLERK = "SoTay-Clerk-1";

    private static Server server;
    private static Api clerk;
    private static String members;

    @BeforeAll
    static void set_up_an_empty_system() {
        server = Server.alone("roster-import", Demo.NONE);
        var secret = Pattern.compile("one-time secret: (\\S+)").matcher(server.logText());
        assertThat(secret.find()).isTrue();
        var answer = server.api()
                .post(
                        "/setup",
                        Map.of(
                                "secret",
                                secret.group(1),
                                "rootCode",
                                "51",
                                "rootName",
                                "Đảng bộ tỉnh Trà Giang",
                                "preset",
                                "QN-2024",
                                "officer",
                                person("officer", OFFICER),
                                "administrator",
                                person("administrator", "SoTay-Admin-1")));
        assertThat(answer.status()).isEqualTo(201);
        clerk = clerkOf("clerk", "51");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void units_are_imported_and_the_armed_forces_are_sealed() throws IOException {
        var units = Imports.upload(clerk, "units", "organisations.xlsx");

        var checked = Imports.await(clerk, units, "READY");
        assertThat(checked.path("rows").asInt()).isEqualTo(4_099);
        assertThat(checked.path("held").asInt()).isZero();
        Imports.apply(clerk, units);

        assertThat(Imports.await(clerk, units, "APPLIED").path("applied").asInt())
                .isEqualTo(4_098);
    }

    @Test
    @Order(2)
    void members_are_checked_and_exactly_the_planted_faults_are_found() throws IOException {
        members = Imports.upload(clerk, "members", "members.xlsx");

        var checked = Imports.await(clerk, members, "READY");

        assertThat(checked.path("rows").asInt()).isEqualTo(59_785);
        assertThat(checked.path("held").asInt()).isEqualTo(105);
        var key = key();
        assertThat(Imports.faults(clerk, members)).isEqualTo(key);
        key.forEach((code, rows) ->
                assertThat(checked.path("counts").path(code).asInt()).isEqualTo(rows.size()));
    }

    @Test
    @Order(3)
    void a_power_cut_while_it_is_applied_loses_and_doubles_nothing() {
        Imports.apply(clerk, members);
        Imports.await(clerk, members, import_ -> import_.path("applied").asInt() > 2_000);
        server.crash();
        server.start();

        var applied = Imports.await(clerk, members, "APPLIED");

        assertThat(applied.path("applied").asInt()).isEqualTo(59_680);
        assertThat(Imports.apply(clerk, members).status()).isEqualTo(202);
    }

    @Test
    @Order(4)
    void the_same_list_again_changes_nothing() throws IOException {
        var again = Imports.upload(clerk, "members", "members.xlsx");

        var checked = Imports.await(clerk, again, "READY");

        assertThat(checked.path("rowStates").path("UNCHANGED").asInt()).isEqualTo(59_680);
        assertThat(checked.path("rowStates").path("HELD").asInt()).isEqualTo(105);
        assertThat(checked.path("rowStates").size()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void a_clerk_elsewhere_sees_no_import_and_may_name_no_unit() throws IOException {
        var elsewhere = clerkOf("elsewhere", "51.08");

        assertThat(elsewhere.get("/imports/" + members).status()).isEqualTo(404);
        assertThat(elsewhere.get("/imports/" + members + "/faults").status()).isEqualTo(404);
        assertThat(elsewhere.post("/imports/" + members + "/apply", Map.of()).status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/imports").body().path("items")).isEmpty();
        var own = Imports.upload(elsewhere, "members", "members.xlsx");
        var counts = Imports.await(elsewhere, own, "READY").path("counts");
        assertThat(counts.path("UNKNOWN_UNIT").asInt()).isGreaterThan(50_000);
        assertThat(counts.path("AGGREGATE_ONLY_UNIT").asInt()).isZero();
    }

    @Test
    @Order(6)
    void who_was_imported_is_found_and_changed_and_stays_hidden_elsewhere() {
        var elsewhere = server.api().signIn("elsewhere", CLERK);
        var found = clerk.get("/members?q=nguyen+thi+hoa&limit=200").body().path("items");
        assertThat(found).isNotEmpty().allSatisfy(person -> assertThat(
                        person.path("fullName").asText().toLowerCase(Locale.ROOT))
                .startsWith("nguyễn"));
        var person = in(found, "51.07");

        var profile = clerk.get("/members/" + person);
        assertThat(profile.status()).isEqualTo(200);
        var changed = clerk.patch("/members/" + person, Map.of("phone", "0012345678"), profile.header("ETag"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(clerk.get("/members/" + person).body().path("phone").asText())
                .isEqualTo("0012345678");
        assertThat(elsewhere.get("/members/" + person).status()).isEqualTo(404);
        assertThat(elsewhere.get("/members?q=nguyen+thi+hoa&limit=200").body().path("items"))
                .allSatisfy(other ->
                        assertThat(other.path("unit").path("code").asText()).startsWith("51.08"));
    }

    private static String in(JsonNode people, String committee) {
        for (var person : people) {
            if (person.path("unit").path("code").asText().startsWith(committee)) {
                return person.path("id").asText();
            }
        }
        throw new AssertionError("nobody of " + committee + " in " + people);
    }

    @Test
    @Order(7)
    void a_held_row_is_corrected_and_goes_into_the_roster_once() {
        var row = "/imports/" + members + "/rows/3044";
        var held = clerk.get(row);
        assertThat(held.body().path("cells").path("BIRTH").asText()).isEqualTo("1971-13-01");
        var etag = held.header("ETag");

        assertThat(clerk.patch(row, Map.of("BIRTH", "13/01/1971"), "").status()).isEqualTo(428);
        var wrong = clerk.patch(row, Map.of("BIRTH", "31/02/1971"), etag);
        assertThat(wrong.body().path("state").asText()).isEqualTo("HELD");
        var right = clerk.patch(row, Map.of("BIRTH", "13/01/1971"), wrong.header("ETag"));

        assertThat(right.body().path("state").asText()).as(right.text()).isEqualTo("APPLIED");
        assertThat(clerk.patch(row, Map.of("BIRTH", "1971"), etag).status()).isEqualTo(412);
        assertThat(clerk.get("/imports/" + members).body().path("held").asInt()).isEqualTo(104);
        assertThat(clerk.get("/members?q=000067003043").body().path("items")).hasSize(1);
    }

    @Test
    @Order(8)
    void bad_files_are_refused_and_leave_nothing() {
        var before = clerk.get("/imports").body().path("items").size();
        refused("list.csv", "Họ tên;Ngày sinh".getBytes(StandardCharsets.UTF_8), 415, "roster.file.notSpreadsheet");
        refused("empty.xlsx", new byte[0], 422, "roster.file.empty");
        refused("cut.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, 422, "roster.file.broken");
        refused("large.xlsx", new byte[(20 << 20) + 1], 413, "roster.file.tooLarge");
        assertThat(clerk.get("/imports").body().path("items").size()).isEqualTo(before);
        assertThat(clerk.upload("/imports?kind=people", "a.xlsx", new byte[1]).status())
                .isEqualTo(422);
        assertThat(server.api()
                        .upload("/imports?kind=members", "a.xlsx", new byte[1])
                        .status())
                .isEqualTo(401);
    }

    private static void refused(String name, byte[] content, int status, String key) {
        var answer = clerk.upload("/imports?kind=members", name, content);
        assertThat(answer.status()).as(name).isEqualTo(status);
        assertThat(answer.key()).isEqualTo(key);
    }

    private static Api clerkOf(String username, String unit) {
        var officer = server.api().signIn("officer", OFFICER);
        var first = officer.post("/accounts", Map.of("username", username, "displayName", "Chuyên viên " + unit));
        assertThat(first.status()).isEqualTo(201);
        var password = first.body().path("password").asText();
        server.api().signIn(username, password).post("/me/password", Map.of("current", password, "chosen", CLERK));
        var granted = officer.post(
                "/grants", Map.of("account", username, "role", "CLERK", "unit", unit, "reason", "nhập danh sách"));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        return server.api().signIn(username, CLERK);
    }

    private static Map<String, String> person(String username, String password) {
        return Map.of("username", username, "displayName", "Người " + username, "password", password);
    }

    private static Map<String, List<Integer>> key() throws IOException {
        try (var file = RosterImportIT.class.getResourceAsStream("/province/members.key.json")) {
            var key = new TreeMap<String, List<Integer>>();
            var faults = new ObjectMapper().readTree(file).path("faults");
            faults.properties()
                    .forEach(fault -> key.put(fault.getKey().toUpperCase(Locale.ROOT), rows(fault.getValue())));
            return key;
        }
    }

    private static List<Integer> rows(JsonNode numbers) {
        var rows = new ArrayList<Integer>();
        numbers.forEach(number -> rows.add(number.asInt()));
        return rows;
    }
}
