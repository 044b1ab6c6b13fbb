package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.shared.model.InvalidInput;

class PasswordRuleTest {
    final PasswordRule rule = new PasswordRule(10);

    @ParameterizedTest
    @CsvSource({"ngan,access.password.short", "aaaaaaaaaaaa,access.password.easy", "chuyenvien1,access.password.easy"})
    void what_is_easy_to_guess_is_refused(String password, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rule.mustBeGood("chosen", password, "chuyenvien1"))
                .returns(key, InvalidInput::key)
                .satisfies(
                        refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("chosen"));
    }

    @RepeatedTest(20)
    void a_made_up_password_is_good_and_has_no_look_alikes() {
        var password = rule.oneTime();
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").doesNotContain("l", "o", "0", "1", "i");
        assertThatCode(() -> rule.mustBeGood("password", password, "lan")).doesNotThrowAnyException();
    }

    @Test
    void a_made_up_password_grows_with_the_rule() {
        var strict = new PasswordRule(30);
        assertThatCode(() -> strict.mustBeGood("password", strict.oneTime(), "lan"))
                .doesNotThrowAnyException();
    }
}
