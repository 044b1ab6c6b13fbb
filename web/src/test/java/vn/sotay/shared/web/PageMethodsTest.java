package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.NotFound;

class PageMethodsTest {
    private static final Object[] NONE = {};
    private final PageMethods methods = new PageMethods();
    private final Context context = new Context();

    /** A row of a list. */
    public record Row(String id) {
        public String upper() {
            throw new NotFound("nobody");
        }

        public String with(String argument) {
            return argument;
        }
    }

    /** A row that only its own package sees. */
    record Hidden(String id) {}

    @Test
    void a_component_of_a_record_is_called() {
        assertThat(methods.invoke(context, new Row("r1"), "id", null, NONE)).isEqualTo("r1");
        assertThat(methods.invoke(context, new Row(null), "id", null, NONE)).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void everything_else_is_left_to_the_server() {
        assertThat(methods.invoke(context, new Row("r1"), "with", null, new Object[] {"a"}))
                .isNull();
        assertThat(methods.invoke(context, new Row("r1"), "missing", null, NONE))
                .isNull();
        assertThat(methods.invoke(context, new Hidden("r1"), "id", null, NONE)).isNull();
        assertThat(methods.invoke(context, List.of("a"), "size", null, NONE)).isNull();
        assertThat(methods.invoke(context, null, "id", null, NONE)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    /** So that the page of errors finds the rule that was broken. */
    @Test
    void what_a_method_throws_is_the_cause() {
        assertThatThrownBy(() -> methods.invoke(context, new Row("r1"), "upper", null, NONE))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NotFound.class);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
