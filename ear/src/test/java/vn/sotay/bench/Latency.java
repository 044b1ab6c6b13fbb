package vn.sotay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How long one client waits for lists, searches, profiles and pages: p50, p95 and the ratio to a floor of the same
 * minutes, the own account over REST or as a page. Needs nothing but a JDK; docs/operations/measuring.md.
 */
public final class Latency {
    private static final String PASSWORD = "SoTay-2024";
    private static final int WARM_UP = 150;
    private static final int A_ROUND = 60;
    private static final List<String> NAMES =
            List.of("nguyen thi hoa", "Nguyễn Văn", "tran", "dang", "le v", "huynh thi my");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String url;
    private String token = "";

    private Latency(String url) {
        this.url = url;
    }

    /** Arguments: the address, a username of the demonstration, how many rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var latency = new Latency(args.length > 0 ? args[0] : "http://localhost:8080");
        latency.measure(args.length > 1 ? args[1] : "btc", args.length > 2 ? Integer.parseInt(args[2]) : 5);
    }

    private void measure(String username, int rounds) throws IOException, InterruptedException {
        signIn(username);
        var operations = operations();
        var times = new LinkedHashMap<String, List<Double>>();
        for (var operation : operations.entrySet()) {
            run(operation.getValue(), WARM_UP);
        }
        for (var round = 0; round < rounds; round++) {
            for (var operation : operations.entrySet()) {
                times.computeIfAbsent(operation.getKey(), name -> new ArrayList<>())
                        .addAll(run(operation.getValue(), A_ROUND));
            }
        }
        print(times);
    }

    private String unit(String code) throws IOException, InterruptedException {
        return ids(get("/api/v1/units?limit=1&q=" + code).body()).get(0);
    }

    /** What is measured: several addresses for one operation, so that none is answered from a memory of the last. */
    private Map<String, List<String>> operations() throws IOException, InterruptedException {
        var members = ids(get("/api/v1/members?limit=50").body());
        var operations = new LinkedHashMap<String, List<String>>();
        operations.put("rest own account (floor)", List.of("/api/v1/me"));
        operations.put("rest members, first page", List.of("/api/v1/members?limit=50"));
        operations.put("rest members of Mộ Hà", List.of("/api/v1/members?limit=50&unit=51.07"));
        operations.put(
                "rest search by name",
                NAMES.stream()
                        .map(name -> "/api/v1/members?limit=50&q=" + encoded(name))
                        .toList());
        operations.put("rest search by card", List.of("/api/v1/members?q=00.210000", "/api/v1/members?q=00201234"));
        operations.put(
                "rest member",
                members.stream().map(id -> "/api/v1/members/" + id).toList());
        operations.put("rest units below", List.of("/api/v1/units?parent=51", "/api/v1/units?parent=51.07"));
        operations.put("rest units, search", List.of("/api/v1/units?q=" + encoded("tinh ha")));
        operations.put("page own account (floor)", List.of("/account"));
        operations.put("page home", List.of("/home"));
        operations.put("page members", List.of("/members/list"));
        operations.put(
                "page members, search",
                NAMES.stream().map(name -> "/members/list?q=" + encoded(name)).toList());
        operations.put(
                "page member",
                members.stream().map(id -> "/members/member?id=" + id).toList());
        operations.put("page units", List.of("/units/tree"));
        operations.put("page adoption, province", List.of("/indicators/adoption"));
        operations.put("page who is missing, province", List.of("/indicators/people?part=MISSING&unit=" + unit("51")));
        operations.put(
                "page who is missing, district", List.of("/indicators/people?part=MISSING&unit=" + unit("51.07")));
        operations.values().removeIf(addresses -> addresses.isEmpty() || !answers(addresses.get(0)));
        return operations;
    }

    private boolean answers(String path) {
        try {
            var status = get(path).statusCode();
            if (status != 200) {
                System.out.printf("%s answers %d and is left out%n", path, status);
            }
            return status == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Double> run(List<String> paths, int times) throws IOException, InterruptedException {
        var taken = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            var began = System.nanoTime();
            var answer = get(paths.get(i % paths.size()));
            taken.add((System.nanoTime() - began) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
        }
        return taken;
    }

    private static void print(Map<String, List<Double>> times) {
        var floor = 1.0;
        System.out.printf("%-28s %6s %9s %9s %9s %8s%n", "", "n", "p50 ms", "p95 ms", "max ms", "x floor");
        for (var entry : times.entrySet()) {
            var sorted = entry.getValue().stream().mapToDouble(d -> d).sorted().toArray();
            var p50 = at(sorted, 0.5);
            floor = entry.getKey().endsWith("(floor)") ? p50 : floor;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %6d %9.1f %9.1f %9.1f %8.1f%n",
                    entry.getKey(),
                    sorted.length,
                    p50,
                    at(sorted, 0.95),
                    sorted[sorted.length - 1],
                    p50 / floor);
        }
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }

    private void signIn(String username) throws IOException, InterruptedException {
        var body = "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}";
        var answer = send(request("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        token = found("\"token\":\"([^\"]+)\"", answer.body());
        var csrf = found(
                "name=\"token\" value=\"([^\"]+)\"",
                send(request("/sign-in").GET()).body());
        var form = "username=" + username + "&password=" + PASSWORD + "&to=&lang=vi&token=" + encoded(csrf);
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = request(path).GET();
        if (path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Accept-Language", "vi");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The ids of the items of a list, not those of what the items name. */
    private static List<String> ids(String body) {
        return Pattern.compile("[\\[,]\\{\"id\":\"([^\"]+)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
