package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortingTest {
    @Test
    void the_usual_order_is_in_no_address() {
        var usual = new Sorting(null, "name");
        assertThat(usual.aria("name")).isEqualTo("ascending");
        assertThat(usual.turned("name")).isEqualTo("-name");
        assertThat(new Sorting("-name", "name").turned("name")).isEmpty();
        assertThat(new Sorting("birth", "name").turned("name")).isEmpty();
    }

    @Test
    void a_header_turns_up_then_down() {
        assertThat(new Sorting(null, "name").turned("birth")).isEqualTo("birth");
        assertThat(new Sorting("birth", "name").turned("birth")).isEqualTo("-birth");
        assertThat(new Sorting("-birth", "name").turned("birth")).isEqualTo("birth");
        assertThat(new Sorting("-birth", "name").aria("birth")).isEqualTo("descending");
        assertThat(new Sorting("-birth", "name").aria("name")).isEqualTo("none");
    }

    @Test
    void an_order_may_begin_from_its_other_end() {
        assertThat(new Sorting(null, "-end").aria("end")).isEqualTo("descending");
        assertThat(new Sorting(null, "-end").turned("end")).isEqualTo("end");
        assertThat(new Sorting("end", "-end").turned("end")).isEmpty();
    }
}
