package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessTokenTest {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final Account account = new Account("lan", "Lan", "hash", null, NOON);
    final AccessToken token = new AccessToken("0".repeat(64), account, NOON);

    @Test
    void a_token_is_good_for_twelve_hours_and_not_an_instant_longer() {
        assertThat(token.isGood(NOON)).isTrue();
        assertThat(token.isGood(NOON.plus(Duration.ofHours(12)).minusMillis(1))).isTrue();
        assertThat(token.isGood(NOON.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void a_token_that_was_given_back_is_worth_nothing() {
        token.revoke(NOON.plusSeconds(60));
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
}
