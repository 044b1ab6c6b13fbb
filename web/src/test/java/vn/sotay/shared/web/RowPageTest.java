package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

class RowPageTest {
    static RowPage<String> page(Edge edge, long counted, Long row, int from, int to) {
        List<String> read =
                IntStream.rangeClosed(from, to).mapToObj(n -> "r" + n).toList();
        return RowPage.of(read, edge, RowCount.of(counted), row, id -> id);
    }

    static List<Boolean> off(RowPage<String> page) {
        return page.steps().stream().map(RowStep::off).toList();
    }

    @Test
    void the_first_page_leads_on_but_not_back() {
        var page = page(Edge.FIRST, 60, null, 1, 26);

        assertThat(page.rows()).hasSize(25);
        assertThat(page.first()).isEqualTo(1);
        assertThat(off(page)).containsExactly(true, true, false, false);
        assertThat(page.steps().get(2).after()).isEqualTo("r25");
        assertThat(page.steps().get(2).row()).isEqualTo("26");
    }

    @Test
    void the_last_page_is_read_from_the_end_and_knows_its_numbers() {
        var page = page(Edge.LAST, 60, null, 35, 60);

        assertThat(page.rows()).hasSize(25).first().isEqualTo("r36");
        assertThat(page.first()).isEqualTo(36);
        assertThat(page.last()).isEqualTo(60);
        assertThat(off(page)).containsExactly(false, false, true, true);
    }

    @Test
    void the_end_of_a_list_that_is_not_counted_to_its_end_has_no_numbers() {
        var page = page(Edge.LAST, 10_001, null, 1, 26);

        assertThat(page.isNumbered()).isFalse();
        assertThat(page.steps().get(1).row()).isEmpty();
    }

    @Test
    void a_page_between_knows_its_numbers_from_the_address() {
        var page = page(Edge.after("r25"), 60, 26L, 26, 51);

        assertThat(page.first()).isEqualTo(26);
        assertThat(off(page)).containsOnly(false);
        assertThat(page.steps().get(1).row()).isEqualTo("1");
    }

    @Test
    void an_empty_list_leads_nowhere() {
        var page = page(Edge.FIRST, 0, null, 1, 0);

        assertThat(page.isEmpty()).isTrue();
        assertThat(off(page)).containsOnly(true);
    }
}
