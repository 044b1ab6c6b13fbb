package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Demo;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** The written contract and what the server says of itself are one. */
@SotayServer(demo = Demo.NONE)
class OpenApiIT {
    private static final Path CONTRACT = Path.of("..", "docs", "api.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+) `([^`?]+)");
    private static final String ROOT = "/api/v1";

    @Test
    void the_server_offers_what_the_contract_says_and_nothing_else(Server server) throws Exception {
        var written = new TreeSet<String>();
        ROW.matcher(Files.readString(CONTRACT))
                .results()
                .forEach(row -> written.add(row.group(1) + " " + row.group(2)));

        assertThat(written).hasSizeGreaterThan(20);
        assertThat(offered(server)).isEqualTo(written);
    }

    private static Set<String> offered(Server server) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/openapi?format=JSON"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var offered = new TreeSet<String>();
        new ObjectMapper().readTree(answer.body()).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(call -> {
                    if (isCall(call.getValue())) {
                        var plain = path.getKey().substring(path.getKey().indexOf(ROOT) + ROOT.length());
                        offered.add(call.getKey().toUpperCase(Locale.ROOT) + " " + plain);
                    }
                }));
        return offered;
    }

    private static boolean isCall(JsonNode operation) {
        return operation.has("responses");
    }
}
