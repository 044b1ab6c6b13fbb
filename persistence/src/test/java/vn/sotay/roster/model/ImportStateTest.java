package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.model.RuleViolation;

class ImportStateTest {
    @ParameterizedTest
    @EnumSource
    void every_edge_is_allowed_or_refused_as_next_says(ImportState from) {
        for (var to : ImportState.values()) {
            if (from.next().contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> from.to(to))
                        .returns("roster.import.illegal", RuleViolation::key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_itself(ImportState state) {
        assertThat(state.next()).doesNotContain(state);
    }

    @Test
    void a_rejected_file_stays_rejected() {
        assertThat(ImportState.REJECTED.next()).isEmpty();
    }
}
