package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SecondFactor;

class TotpTest {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    final SecretBox box = new SecretBox();
    final Account account = new Account("lan", "Lan", "hash", null, NOON);

    TotpTest() {
        box.useKey("a key that is not in the database");
    }

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "2000000000,279037"})
    void the_codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void one_step_of_grace_and_no_more() {
        var code = Totp.code(SECRET, NOON);
        assertThat(Totp.step(SECRET, code, NOON.plusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, code.substring(0, 3) + " " + code.substring(3), NOON))
                .isPresent();
        assertThat(Totp.step(SECRET, code, NOON.plusSeconds(90))).isEmpty();
        assertThat(Totp.step(SECRET, null, NOON)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOON)).isEmpty();
    }

    @Test
    void a_code_is_taken_once() {
        account.secondFactor(new SecondFactor(box.seal(SECRET, account.publicId()), 0, NOON));
        var code = Totp.code(SECRET, NOON);
        assertThat(steps().takes(account, code, NOON)).isTrue();
        assertThat(steps().takes(account, code, NOON.plusSeconds(5))).isFalse();
        assertThat(steps().takes(account, Totp.code(SECRET, NOON.plusSeconds(60)), NOON.plusSeconds(60)))
                .isTrue();
    }

    private SecondSteps steps() {
        var steps = new SecondSteps();
        steps.box = box;
        steps.spare = new SpareCodes();
        return steps;
    }

    @Test
    void a_reset_password_leaves_the_telephone_where_it_is() {
        account.secondFactor(new SecondFactor(box.seal(SECRET, account.publicId()), 0, NOON));
        account.resetPassword("another hash");
        assertThat(account.secondFactor()).isPresent();
    }

    @Test
    void a_secret_is_of_no_use_in_another_row_or_under_another_key() {
        var sealed = box.seal(SECRET, "lan");
        assertThat(sealed).doesNotContain(SECRET).isNotEqualTo(box.seal(SECRET, "lan"));
        assertThat(box.unseal(sealed, "lan")).isEqualTo(SECRET);
        assertThatIllegalStateException().isThrownBy(() -> box.unseal(sealed, "minh"));
        box.useKey("another key altogether");
        assertThatIllegalStateException().isThrownBy(() -> box.unseal(sealed, "lan"));
    }

    @Test
    void a_fingerprint_is_the_owners_and_the_keys() {
        var print = box.mac("ABCDE23456", "lan");
        assertThat(print).matches("[0-9a-f]{64}").isEqualTo(box.mac("ABCDE23456", "lan"));
        assertThat(print).isNotEqualTo(box.mac("ABCDE23456", "minh"));
        box.useKey("another key altogether");
        assertThat(print).isNotEqualTo(box.mac("ABCDE23456", "lan"));
    }

    @Test
    void secrets_are_new_each_time() {
        assertThat(Totp.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret());
    }
}
