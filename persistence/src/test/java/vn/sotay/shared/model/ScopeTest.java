package vn.sotay.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void ranges_are_sorted_and_a_subtree_inside_another_is_dropped() {
        var scope = Scope.of(List.of("b0001", "a0001b0002", "a0001", "a0001b0002"));
        assertThat(scope.ranges()).extracting(PathRange::lo).containsExactly("a0001", "b0001");
    }

    @Test
    void nothing_contains_nothing_and_matches_no_row() {
        assertThat(Scope.NOTHING.contains("a0001")).isFalse();
        assertThat(Scope.NOTHING.condition("m.homePath")).isEqualTo("1 = 0");
    }

    @Test
    void narrowing_never_widens() {
        var scope = Scope.of(List.of("a0001b0002", "a0001b0009", "c0001"));
        assertThat(scope.within("a0001").ranges())
                .extracting(PathRange::lo)
                .containsExactly("a0001b0002", "a0001b0009");
        assertThat(scope.within("a0001b0002d0003").ranges())
                .extracting(PathRange::lo)
                .containsExactly("a0001b0002d0003");
        assertThat(scope.within("b0001").isEmpty()).isTrue();
    }

    @Test
    void the_condition_names_every_range() {
        assertThat(Scope.of(List.of("a", "b")).condition("x"))
                .isEqualTo("(x >= :lo0 and x < :hi0 or x >= :lo1 and x < :hi1)");
    }

    @Test
    void what_two_scopes_share_is_the_smaller_subtree() {
        var district = Scope.of("a.b");
        var branches = Scope.of(List.of("a.b.c", "a.d"));

        assertThat(district.and(branches)).isEqualTo(Scope.of("a.b.c")).isEqualTo(branches.and(district));
        assertThat(district.and(district)).isEqualTo(district);
        assertThat(district.and(Scope.NOTHING)).isEqualTo(Scope.NOTHING);
    }
}
