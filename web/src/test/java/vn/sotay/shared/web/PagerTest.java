package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {
    @Test
    void an_empty_list_shows_no_rows_and_leads_nowhere() {
        var pager = new Pager(1, 25, 0, "0");

        assertThat(pager.from()).isZero();
        assertThat(pager.to()).isZero();
        assertThat(pager.severalPages()).isFalse();
    }

    @Test
    void the_last_page_shows_what_is_left() {
        var pager = new Pager(3, 25, 60, "60");

        assertThat(pager.from()).isEqualTo(51);
        assertThat(pager.to()).isEqualTo(60);
        assertThat(pager.links()).extracting(Pager.To::off).containsExactly(false, false, true, true);
    }

    @Test
    void the_links_are_first_back_next_last() {
        assertThat(new Pager(2, 25, 100, "100").links())
                .extracting(Pager.To::page)
                .containsExactly(1, 1, 3, 4);
    }
}
