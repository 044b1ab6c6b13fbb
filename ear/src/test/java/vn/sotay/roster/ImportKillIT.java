package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.RealPostgres;
import vn.sotay.support.Server;

/**
 * The power is cut at any moment of an import, from the upload to the last row, and nothing is lost or doubled. {@code
 * -Dsotay.it.kills=20} cuts it more often, {@code -Dsotay.it.seed=…} elsewhere, {@code -Ddb=postgresql} on PostgreSQL.
 */
class ImportKillIT {
    private static final int KILLS = Integer.getInteger("sotay.it.kills", 2);
    private static final long SEED = Long.getLong("sotay.it.seed", 20_240_930L);
    private static final int NEW = 2_500;
    private static final int CHANGED = 150;
    private static final int HELD = 20;
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Võ", "Đinh", "Bùi"};
    private static final String[] MIDDLE = {"Thị", "Văn", "Ngọc", "Minh", "Thanh", "Xuân"};
    private static final String[] GIVEN = {"An", "Bình", "Cúc", "Dũng", "Hà", "Hạnh", "Khánh", "Lan", "Nam", "Sương"};

    private static final Random RANDOM = new Random(SEED);
    private static RealPostgres postgres;
    private static Server server;
    private static Api clerk;
    private static String unit;
    private static String unitId;

    @BeforeAll
    static void start() {
        postgres = RealPostgres.ifAsked();
        var environment = postgres == null ? Map.<String, String>of() : postgres.environment();
        server = Server.alone("import-kill", Demo.SMALL, environment);
        clerk = server.api().signIn("chuyenvien", "SoTay-2024");
        var branch =
                clerk.get("/units?kind=BRANCH&limit=1").body().path("items").path(0);
        unit = branch.path("code").asText();
        unitId = branch.path("id").asText();
    }

    @AfterAll
    static void stop() {
        server.close();
        if (postgres != null) postgres.close();
    }

    private static String name(int serial) {
        return FAMILY[serial % FAMILY.length]
                + ' '
                + MIDDLE[serial / 7 % MIDDLE.length]
                + ' '
                + GIVEN[serial / 3 % GIVEN.length];
    }

    private static int serial(int round, int person) {
        return 10_000 * (round + 1) + person;
    }

    private static String phone(int round, int person) {
        return String.format(Locale.ROOT, "00%04d%04d", round, person);
    }

    /** New people, some of the round before with another telephone, and rows that name no unit. */
    private static byte[] list(int round) {
        var list = new MemberList();
        for (var i = 0; i < NEW; i++) {
            add(list, round, i, unit, phone(round, i));
        }
        for (var i = 0; round > 0 && i < CHANGED; i++) {
            add(list, round - 1, i, unit, phone(round, i));
        }
        for (var i = NEW; i < NEW + HELD; i++) {
            add(list, round, i, "99.99", phone(round, i));
        }
        return list.content();
    }

    /** Nobody has birth and joining date with somebody else. */
    private static void add(MemberList list, int round, int person, String code, String phone) {
        var birth = LocalDate.of(1950, 1, 1).plusDays(person);
        var joined = LocalDate.of(1988, 2, 3).plusDays(round);
        var citizenId = MemberList.citizenId(serial(round, person));
        list.row(
                name(person),
                birth.toString(),
                citizenId,
                joined.toString(),
                joined.plusYears(1).toString(),
                code,
                "thôn 2",
                phone);
    }

    private static int members() {
        return clerk.get("/units/" + unitId).body().path("memberCount").asInt();
    }

    private static String handIn(int round, byte[] list) {
        return Imports.upload(clerk, "members", "danh-sach-" + round + ".xlsx", list);
    }

    /** From wherever it stands to the end. */
    private static JsonNode finish(String id) {
        var ends = Set.of("READY", "APPLIED");
        var now = Imports.await(
                clerk, id, view -> ends.contains(view.path("state").asText()));
        if (now.path("state").asText().equals("READY")) {
            clerk.post("/imports/" + id + "/differences/choices", Map.of("column", "PHONE", "follow", "LIST"));
            Imports.apply(clerk, id);
        }
        return Imports.await(clerk, id, "APPLIED");
    }

    /** The import that the server knows after the cut; a list whose upload was cut off is handed in again. */
    private static String known(int round, byte[] list) {
        for (var import_ : clerk.get("/imports").body().path("items")) {
            if (import_.path("fileName").asText().equals("danh-sach-" + round + ".xlsx")) {
                return import_.path("id").asText();
            }
        }
        return handIn(round, list);
    }

    private static void cutOff(int round, byte[] list, long after) {
        var cut = CompletableFuture.runAsync(
                server::crash, CompletableFuture.delayedExecutor(after, TimeUnit.MILLISECONDS));
        try {
            finish(handIn(round, list));
        } catch (UncheckedIOException | AssertionError powerIsOff) {
            assertThat(cut).as("the only reason: " + powerIsOff).succeedsWithin(Duration.ofSeconds(30));
        }
        cut.join();
        server.start();
    }

    @Test
    void a_power_cut_at_any_moment_loses_and_doubles_nothing(TestReporter report) {
        report.publishEntry("seed", String.valueOf(SEED));
        var began = System.nanoTime();
        finish(handIn(0, list(0)));
        var span = (System.nanoTime() - began) / 1_000_000;
        var before = members();
        for (var round = 1; round <= KILLS; round++) {
            var after = (long) (RANDOM.nextDouble() * span);
            var told = String.format(Locale.ROOT, "seed %d, cut %d after %d of %d ms", SEED, round, after, span);
            report.publishEntry("cut", told);
            var list = list(round);
            cutOff(round, list, after);

            var applied = finish(known(round, list));

            assertThat(applied.path("held").asInt()).as(told).isEqualTo(HELD);
            assertThat(applied.path("applied").asInt()).as(told).isEqualTo(NEW + CHANGED);
            assertThat(members()).as(told).isEqualTo(before + round * NEW);
            nothingIsMissing(round, list, told);
        }
    }

    /** The same list again finds everybody in the roster, as listed. */
    private static void nothingIsMissing(int round, byte[] list, String told) {
        var again = Imports.upload(clerk, "members", "lai-" + round + ".xlsx", list);
        var states = Imports.await(clerk, again, "READY").path("rowStates");
        assertThat(states.path("UNCHANGED").asInt()).as(told).isEqualTo(NEW + CHANGED);
        assertThat(states.path("HELD").asInt()).as(told).isEqualTo(HELD);
        assertThat(states.size()).as(told).isEqualTo(2);
    }
}
