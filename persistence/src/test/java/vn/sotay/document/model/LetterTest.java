package vn.sotay.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter keeps of what was typed, and the life of a document. */
class LetterTest {
    private static Map<String, String> kept(Map<String, String> values) {
        return new Letter(DocumentTemplate.INTRODUCTION, null, LocalDate.of(2024, 9, 30), values, null).values();
    }

    @Test
    void decomposed_letters_are_composed_line_by_line() {
        assertThat(kept(Map.of("addressees", "  \u0110a\u0309ng u\u0309y xa\u0303 A\nChi b\u00f4\u0323 B ")))
                .containsExactly(Map.entry("addressees", "Đảng ủy xã A\nChi bộ B"));
    }

    @Test
    void what_is_empty_or_cannot_stand_in_a_file_is_left_out() {
        var values = new HashMap<String, String>();
        values.put("reason", null);
        values.put("title", "  ");
        values.put("signer", "Trần\u0000 Văn\uD800 Mẫu");

        assertThat(kept(values)).containsExactly(Map.entry("signer", "Trần Văn Mẫu"));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_taken_back_once_and_nothing_follows_itself(DocumentState state) {
        assertThat(state.next()).doesNotContain(state);
        assertThat(DocumentState.REVOKED.next()).isEmpty();
    }
}
