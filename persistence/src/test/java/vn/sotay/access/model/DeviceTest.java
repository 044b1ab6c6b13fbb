package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeviceTest {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final Account account = new Account("lan", "Lan", "hash", null, NOON);
    final Device device = new Device(account, "first", "Chrome, Android", NOON, NOON.plus(Duration.ofDays(90)));

    @Test
    void its_secret_signs_in_and_changes() {
        assertThat(device.ask("first", NOON)).isEqualTo(DeviceAnswer.CURRENT);
        device.change("second", NOON);
        assertThat(device.ask("second", NOON.plusSeconds(3600))).isEqualTo(DeviceAnswer.CURRENT);
    }

    @Test
    void several_pages_opened_at_once_are_no_theft() {
        device.change("second", NOON);
        assertThat(device.ask("first", NOON.plusSeconds(29))).isEqualTo(DeviceAnswer.AT_ONCE);
        assertThat(device.ask("first", NOON.plusSeconds(30))).isEqualTo(DeviceAnswer.COPIED);
        device.change("third", NOON.plusSeconds(31));
        assertThat(device.ask("first", NOON.plusSeconds(32))).isEqualTo(DeviceAnswer.COPIED);
    }

    @Test
    void it_ends_by_itself_by_its_owner_and_with_every_sign_in() {
        assertThat(device.ask("first", NOON.plus(Duration.ofDays(90)))).isEqualTo(DeviceAnswer.OVER);
        account.choosePassword("new hash");
        assertThat(device.ask("first", NOON)).isEqualTo(DeviceAnswer.OVER);
        var other = new Device(account, "x", null, NOON, NOON.plus(Duration.ofDays(90)));
        other.end(NOON);
        assertThat(other.ask("x", NOON)).isEqualTo(DeviceAnswer.OVER);
        assertThat(new Device(account, "y", null, NOON, NOON.plusSeconds(60)).ask("y", NOON))
                .isEqualTo(DeviceAnswer.CURRENT);
        account.lock(NOON);
        assertThat(new Device(account, "z", null, NOON, NOON.plusSeconds(60)).ask("z", NOON))
                .isEqualTo(DeviceAnswer.OVER);
    }
}
