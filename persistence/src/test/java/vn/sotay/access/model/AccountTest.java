package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
    final Account account = new Account(" Lan.Tran ", "Trần Thị Lan", "hash", "canbo", Instant.EPOCH);

    @Test
    void usernames_are_compared_in_small_letters_without_spaces_around() {
        assertThat(account.username()).isEqualTo("lan.tran").isEqualTo(Account.canonical("LAN.tran\t"));
    }

    @Test
    void a_first_password_has_to_be_changed_and_a_chosen_one_not() {
        assertThat(account.mustChangePassword()).isTrue();
        account.choosePassword("chosen");
        assertThat(account.mustChangePassword()).isFalse();
        account.resetPassword("reset");
        assertThat(account.mustChangePassword()).isTrue();
    }
}
