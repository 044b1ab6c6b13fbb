package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.Permission;

class MenuTest {
    @Test
    void whoever_may_nothing_still_has_a_home() {
        assertThat(outcomes(Menu.of(permission -> false))).containsExactly("/home");
    }

    @Test
    void an_entry_needs_its_permission() {
        assertThat(outcomes(Menu.of("ACCOUNT_MANAGE"::equals))).containsExactly("/home", "/accounts/list");
    }

    @Test
    void every_permission_of_the_menu_exists() {
        var known = Arrays.stream(Permission.values()).map(Enum::name).toList();

        assertThat(Menu.of(permission -> true).stream().flatMap(group -> group.items().stream()))
                .allMatch(item -> item.permission() == null || known.contains(item.permission()));
    }

    @Test
    void an_entry_is_current_on_every_page_of_its_folder() {
        var members = new MenuItem("members", "/members/list", "pi-users", "MEMBER_VIEW", true);
        var home = new MenuItem("home", "/home", "pi-home", null, true);

        assertThat(members.current("/members/profile.xhtml")).isEqualTo("page");
        assertThat(members.current("/units/tree.xhtml")).isNull();
        assertThat(home.current("/home.xhtml")).isEqualTo("page");
        assertThat(home.current("/members/list.xhtml")).isNull();
    }

    private static List<String> outcomes(List<MenuGroup> menu) {
        return menu.stream()
                .flatMap(group -> group.items().stream())
                .map(MenuItem::outcome)
                .toList();
    }

    @Test
    void a_page_lies_in_the_folder_of_one_entry() {
        assertThat(Menu.entryOf("/members/edit").map(MenuItem::name)).contains("members");
        assertThat(Menu.entryOf("/home").map(MenuItem::name)).contains("home");
        assertThat(Menu.entryOf("/account")).isEmpty();
        assertThat(Menu.entryOf("/accounts/list").map(MenuItem::name)).contains("accounts");
    }
}
