package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenPreferencesTest {
    final ScreenPreferences screen = new ScreenPreferences();

    @Test
    void a_help_panel_stays_as_it_was_left() {
        screen.keepHelp("home.help", true);
        screen.keepHelp("member.list.help", true);
        screen.keepHelp("home.help", true);
        assertThat(screen.openHelp()).containsExactly("member.list.help", "home.help");
        screen.keepHelp("member.list.help", false);
        assertThat(screen.openHelp()).containsExactly("home.help");
    }

    @Test
    void what_the_column_cannot_hold_is_forgotten_from_the_oldest_on() {
        for (var i = 0; i < 60; i++) {
            screen.keepHelp(("page" + i + ".").repeat(7), true);
        }
        assertThat(String.join(" ", screen.openHelp())).hasSizeLessThanOrEqualTo(2000);
        assertThat(screen.openHelp()).last().asString().startsWith("page59.");
    }

    @Test
    void a_list_shows_the_chosen_columns_until_the_usual_ones_are_asked_for() {
        screen.keepColumns("members", List.of("BIRTH", "PHONE"));
        screen.keepColumns("units", List.of("CODE"));
        assertThat(screen.listColumns()).containsEntry("members", List.of("BIRTH", "PHONE"));
        screen.keepColumns("members", List.of());
        assertThat(screen.listColumns()).containsOnlyKeys("units");
    }
}
