package vn.sotay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.sotay.support.Api;
import vn.sotay.support.Demo;
import vn.sotay.support.Given;
import vn.sotay.support.Server;
import vn.sotay.support.Site;

/**
 * What the main jobs cost, each beside a floor of the same run: the import of a province, lists, search, a record, the
 * sign-in. It prints and asserts nothing about time: docs/operations/measuring.md says how to run and read it.
 */
@TestMethodOrder(OrderAnnotation.class)
class Benchmarks {
    private static final int PAGES_A_ROUND = 60;
    private static final int SIGN_INS_A_ROUND = 15;
    private static final List<String> NAMES =
            List.of("nguyen thi hoa", "Nguyễn Văn", "tran", "Đặng", "le v", "huynh thi my");

    private static Server server;
    private static Api clerk;
    private static HttpClient client;
    private static ProvinceImport provinceImport;

    @BeforeAll
    static void start() throws IOException {
        server = Server.alone("bench", Demo.NONE, Map.of("JAVA_OPTS", System.getProperty("sotay.bench.java", "")));
        clerk = new Given(server).clerk(Given.PROVINCE);
        client = HttpClient.newHttpClient();
        var edition = clerk.get("/me/privacy-notice").body().path("edition").asInt();
        clerk.put("/me/privacy-notice", Map.of("edition", edition));
        provinceImport = new ProvinceImport(server, clerk);
        server.deploy(FloorWar.build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void b8_import_of_a_province() throws Exception {
        provinceImport.run();
        provinceImport.again();
    }

    @Test
    @Order(2)
    void b1_b3_b5_pages() {
        var site = new Site(server).signIn("chuyenvien." + Given.PROVINCE, Given.PASSWORD);
        var ids = StreamSupport.stream(
                        clerk.get("/members?limit=100").body().path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
        var results = new Rounds(server::cpu, PAGES_A_ROUND)
                .with("floor: bare page of 25 rows", i -> page(site, FloorWar.PAGE))
                .with("B1 members, first page with total", i -> page(site, "/members/list"))
                .with("B2 members, last page", i -> page(site, "/members/list?end=last"))
                .with("B3 members, search by name", i -> page(site, "/members/list?q=" + name(i)))
                .with("B5 a member's record", i -> page(site, "/members/member?id=" + ids.get(i % ids.size())))
                .run();
        Rounds.print("pages, one client", results);
        Rounds.line("peers' CPU ms: list 516, search 290, record 58 (Dolibarr 20, 65,000 people)");
        load();
    }

    @Test
    @Order(3)
    void b6_sign_in() {
        var results = new Rounds(server::cpu, SIGN_INS_A_ROUND)
                .with("floor: one Argon2id hash", i -> post(FloorWar.HASH, ""))
                .with("B6 sign-in over REST", i -> signIn())
                .run();
        Rounds.print("sign-in, one client", results);
        Rounds.line(
                "beside the hash: %.1f ms of CPU",
                results.get(1).cpu() - results.get(0).cpu());
        var began = System.nanoTime();
        var times = 60;
        IntStream.range(0, times).parallel().forEach(i -> signIn());
        Rounds.line("several clients: %.1f sign-ins a second", times / ((System.nanoTime() - began) / 1e9));
        Rounds.line("peer: Keycloak 26 with Argon2, 150 ms of CPU, 6.9 a second");
        load();
    }

    /** The last, because the data can be read only when the server is down. */
    @Test
    @Order(4)
    void b8_floor_of_the_import() throws Exception {
        server.close();
        provinceImport.compare();
        load();
    }

    private static void page(Site site, String path) {
        assertThat(site.get(path).status()).as(path).isEqualTo(200);
    }

    private static String name(int i) {
        return URLEncoder.encode(NAMES.get(i % NAMES.size()), StandardCharsets.UTF_8);
    }

    private static void signIn() {
        post("/api/v1/sessions", "{\"username\":\"chuyenvien.51\",\"password\":\"" + Given.PASSWORD + "\"}");
    }

    private static void post(String path, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        Rounds.line("load %.1f on %d cores", system.getSystemLoadAverage(), system.getAvailableProcessors());
    }
}
