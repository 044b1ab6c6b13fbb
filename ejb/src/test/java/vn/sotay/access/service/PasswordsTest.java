package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.shared.model.InvalidInput;

class PasswordsTest {
    final Passwords passwords = new Passwords();

    @Test
    void only_the_right_password_matches() {
        var hash = passwords.hash("một câu chỉ mình biết");
        assertThat(passwords.matches("một câu chỉ mình biết", hash)).isTrue();
        assertThat(passwords.matches("một câu chỉ mình biêt", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void the_hash_is_argon2id_with_19_mib_and_two_passes_and_a_salt_of_its_own() {
        var hash = passwords.hash("một câu chỉ mình biết");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("một câu chỉ mình biết")).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({"ngan,access.password.short", "aaaaaaaaaaaa,access.password.easy", "chuyenvien1,access.password.easy"})
    void what_is_easy_to_guess_is_refused(String password, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> passwords.mustBeGood("chosen", password, "chuyenvien1"))
                .returns(key, InvalidInput::key)
                .satisfies(
                        refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("chosen"));
    }

    @RepeatedTest(20)
    void a_made_up_password_is_good_and_has_no_look_alikes() {
        var password = passwords.oneTime();
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").doesNotContain("l", "o", "0", "1", "i");
        assertThatCode(() -> passwords.mustBeGood("password", password, "lan")).doesNotThrowAnyException();
    }
}
