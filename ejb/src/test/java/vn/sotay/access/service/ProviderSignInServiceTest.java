package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSignInServiceTest {
    private static final Instant NOON = Instant.parse("2024-09-30T05:00:00Z");

    private final ProviderSignInService signIns = new ProviderSignInService();

    @BeforeEach
    void aServerWithAProvider() {
        signIns.box = new SecretBox();
        signIns.box.useKey("a key of the test");
        signIns.mode = new SignInMode();
        signIns.mode.use("oidc");
        signIns.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    void a_ticket_is_good_for_a_minute() {
        var ticket = signIns.ticket("lan", "visit");
        signIns.clock = Clock.offset(signIns.clock, Duration.ofMinutes(1));
        assertThat(signIns.arrive(ticket, "visit", null)).isEqualTo(Arrival.OVER);
    }

    @Test
    void a_ticket_of_another_visit_is_none() {
        assertThat(signIns.arrive(signIns.ticket("lan", "visit"), "another", null))
                .isEqualTo(Arrival.OVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "lan", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "đ"})
    void what_was_not_sealed_here_is_no_ticket(String ticket) {
        assertThat(signIns.arrive(ticket, "visit", null)).isEqualTo(Arrival.OVER);
    }

    @Test
    void a_ticket_is_worth_nothing_where_people_sign_in_by_the_form() {
        signIns.mode.use("form");
        assertThat(signIns.arrive(signIns.ticket("lan", "visit"), "visit", null))
                .isEqualTo(Arrival.OVER);
    }

    @Test
    void a_ticket_needs_no_quotes_in_a_cookie() {
        assertThat(signIns.ticket("Nguyễn Văn A+B/C=?", "visit")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_mode_that_is_none_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> signIns.mode.use("odic"))
                .withMessage("the property sotay.auth is form or oidc, not 'odic'");
    }
}
