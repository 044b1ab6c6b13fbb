package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Demo;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** What the server shows to the network. */
@SotayServer(demo = Demo.NONE)
class ServerSmokeIT {

    @Test
    void it_is_ready_only_with_its_database(Server server) throws Exception {
        var answer = get(server.managementUrl() + "/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"name\":\"database\",\"status\":\"UP\"}");
    }

    @Test
    void it_does_not_say_who_made_it(Server server) throws Exception {
        var headers = get(server.url() + "/").headers().map();
        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void it_offers_no_calls_of_beans_over_http(Server server) throws Exception {
        var calls = get(server.url() + "/wildfly-services/ejb/v1/open");
        var nothing = get(server.url() + "/no-such-page");
        assertThat(calls.statusCode()).isEqualTo(nothing.statusCode());
        assertThat(calls.headers().map()).doesNotContainKey("www-authenticate");
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
