package vn.sotay.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.ListColumn;

class SheetHeadTest {
    static SheetHead head(String name, String seen) {
        return new SheetHead(ListColumn.usual(name, "key"), seen, 10);
    }

    @Test
    void a_column_is_asked_for_by_name_or_by_word() {
        var head = head("UNIT_CODE", "UNIT_CODE");

        assertThat(head.word()).isEqualTo("unitCode");
        assertThat(head.isNamed("UNIT_CODE")).isTrue();
        assertThat(head.isNamed("unitCode")).isTrue();
        assertThat(head.isNamed("unit_code")).isFalse();
        assertThat(head.isNamed("")).isFalse();
    }

    @Test
    void what_the_page_shows_stands_and_what_no_page_shows_does_not() {
        assertThat(head("NAME", SheetHead.ALWAYS).stands(name -> false)).isTrue();
        assertThat(head("FROM", "PERIOD").stands("PERIOD"::equals)).isTrue();
        assertThat(head("FROM", "PERIOD").stands("FROM"::equals)).isFalse();
        assertThat(head("REVIEW", SheetHead.NEVER).stands("REVIEW"::equals)).isFalse();
    }
}
