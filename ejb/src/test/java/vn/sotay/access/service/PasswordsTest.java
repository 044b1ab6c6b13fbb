package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
