package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.RowCount;

class TextsTest {
    @Test
    void a_text_is_filled_in_the_way_the_language_writes_it() {
        assertThat(Texts.text(Texts.VIETNAMESE, "access.grant.outlives", LocalDate.of(2024, 10, 3)))
                .contains("03/10/2024");
        assertThat(Texts.text(Texts.VIETNAMESE, "access.password.short", 1234)).contains("1.234");
        assertThat(Texts.text(Locale.ENGLISH, "access.password.short", 1234)).contains("1,234");
    }

    @Test
    void a_constant_is_named_by_its_own_text() {
        assertThat(Texts.text(Texts.VIETNAMESE, "organisation.place.kind", UnitKind.BRANCH, UnitKind.PROVINCE))
                .isEqualTo("Chi bộ trực thuộc không đặt dưới Đảng bộ tỉnh được.");
    }

    @Test
    void a_request_that_names_no_language_gets_vietnamese_whatever_the_machine_speaks() {
        assertThat(Texts.asked(request(null, Locale.ENGLISH))).isEqualTo(Texts.VIETNAMESE);
        assertThat(Texts.asked(request("en", Locale.ENGLISH))).isEqualTo(Locale.ENGLISH);
    }

    private static HttpServletRequest request(String header, Locale locale) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                TextsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, args) -> switch (method.getName()) {
                    case "getHeader" -> header;
                    case "getLocales" -> Collections.enumeration(List.of(locale));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void a_count_that_was_not_counted_to_its_end_says_so() {
        assertThat(Texts.text(Texts.VIETNAMESE, "export.what.MEMBERS", "Tỉnh", RowCount.of(60_722)))
                .isEqualTo("Tỉnh: hơn 10.000 người");
        assertThat(Texts.text(Texts.VIETNAMESE, "export.what.MEMBERS", "Tỉnh", RowCount.of(4_962)))
                .isEqualTo("Tỉnh: 4.962 người");
    }

    @Test
    void a_key_without_a_text_shows_itself() {
        assertThat(Texts.text(Texts.VIETNAMESE, "no.such.key", 1)).isEqualTo("no.such.key");
    }

    @Test
    void whoever_asks_for_neither_language_gets_vietnamese() {
        assertThat(Texts.supported(List.of(Locale.FRENCH))).isEqualTo(Texts.VIETNAMESE);
        assertThat(Texts.supported(List.of(Locale.FRENCH, Locale.US))).isEqualTo(Locale.ENGLISH);
    }
}
