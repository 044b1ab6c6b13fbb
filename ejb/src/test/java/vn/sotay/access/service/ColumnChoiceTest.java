package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.ListColumn;

class ColumnChoiceTest {
    static final List<ListColumn> OFFERED = List.of(
            ListColumn.usual("CODE", "code"), ListColumn.usual("KIND", "kind"), ListColumn.more("DUTY", "duty"));

    static List<String> shown(String... chosen) {
        return ColumnChoice.of(OFFERED, List.of(chosen)).shown().stream()
                .map(ListColumn::name)
                .toList();
    }

    @Test
    void who_has_not_chosen_sees_the_usual_columns() {
        assertThat(shown()).containsExactly("CODE", "KIND");
    }

    @Test
    void what_is_chosen_stands_in_the_order_of_the_table() {
        assertThat(shown("DUTY", "CODE")).containsExactly("CODE", "DUTY");
    }

    @Test
    void a_remembered_column_that_is_gone_is_left_out_and_all_gone_are_the_usual_ones() {
        assertThat(shown("DUTY", "GONE")).containsExactly("DUTY");
        assertThat(shown("GONE")).containsExactly("CODE", "KIND");
    }
}
