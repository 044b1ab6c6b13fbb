package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInSessionTest {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final Account account = new Account("lan", "Lan", "hash", null, NOON);
    final SignInSession token = SignInSession.ofToken("0".repeat(64), account, NOON);
    final SignInSession browser = SignInSession.ofBrowser("Chrome, Windows", account, NOON);

    @Test
    void a_token_is_good_for_twelve_hours_and_not_an_instant_longer() {
        assertThat(token.isGood(NOON)).isTrue();
        assertThat(token.isGood(NOON.plus(Duration.ofHours(12)).minusMillis(1))).isTrue();
        assertThat(token.isGood(NOON.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void a_token_that_was_given_back_is_worth_nothing() {
        token.end(NOON.plusSeconds(60));
        assertThat(token.isGood(NOON.plusSeconds(61))).isFalse();
    }

    @Test
    void signing_out_everywhere_ends_every_token() {
        account.signOutEverywhere();
        assertThat(token.isGood(NOON)).isFalse();
    }

    @Test
    void a_new_password_ends_every_token() {
        account.choosePassword("another hash");
        assertThat(token.isGood(NOON)).isFalse();
    }

    @Test
    void locking_an_account_ends_its_tokens_and_unlocking_does_not_bring_them_back() {
        account.lock(NOON);
        assertThat(token.isGood(NOON)).isFalse();
        account.unlock();
        assertThat(token.isGood(NOON)).isFalse();
    }

    @Test
    void the_session_in_which_the_password_was_changed_stays_and_no_other() {
        account.choosePassword("another hash");
        browser.stay();
        assertThat(browser.isGood(NOON)).isTrue();
        assertThat(token.isGood(NOON)).isFalse();
    }

    @Test
    void not_every_request_is_written_down() {
        assertThat(browser.isSeenAgain(NOON.plusSeconds(200))).isFalse();
        assertThat(browser.isSeenAgain(NOON.plusSeconds(400))).isTrue();
    }
}
