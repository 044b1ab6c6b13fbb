package vn.sotay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Demo;
import vn.sotay.support.Server;

/** A first start that was broken off leaves no half province, and a later start changes nothing. */
class BrokenStartIT {
    @Test
    void a_half_made_province_is_taken_back_and_made_anew() {
        try (var server = Server.cutOff("broken-start", Demo.SMALL, "the people follow")) {
            server.start();
            assertThat(server.logText())
                    .contains("only half made; it is taken back")
                    .contains("province is ready");
            var before = secretary(server);
            assertThat(before.path("unit").path("code").asText()).isEqualTo("51.07.008.02");

            server.crash();
            server.start();
            assertThat(secretary(server)).isEqualTo(before);
        }
    }

    private static JsonNode secretary(Server server) {
        return server.api().signIn("bithu", "SoTay-2024").get("/me").body();
    }
}
