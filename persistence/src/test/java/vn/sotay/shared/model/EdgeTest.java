package vn.sotay.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static final List<String> ROWS = List.of("a", "b", "c", "d", "e");

    private static List<String> cut(Edge edge) {
        return edge.cut(ROWS, Function.identity(), 2);
    }

    @Test
    void cutsAListAtHandIntoPagesFromEitherEnd() {
        assertThat(cut(Edge.FIRST)).containsExactly("a", "b");
        assertThat(cut(Edge.after("b"))).containsExactly("c", "d");
        assertThat(cut(Edge.after("d"))).containsExactly("e");
        assertThat(cut(Edge.after("e"))).isEmpty();
        assertThat(cut(Edge.LAST)).containsExactly("d", "e");
        assertThat(cut(Edge.before("d"))).containsExactly("b", "c");
        assertThat(cut(Edge.before("b"))).containsExactly("a");
    }

    @Test
    void refusesARowThatTheListDoesNotHave() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cut(Edge.after("z")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> cut(Edge.before("z")));
    }
}
