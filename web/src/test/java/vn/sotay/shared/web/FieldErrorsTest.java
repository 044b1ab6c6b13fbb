package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldErrorsTest {
    @Test
    void a_field_inside_another_has_one_word_as_id() {
        assertThat(FieldErrors.componentId("officer.username")).isEqualTo("officerUsername");
        assertThat(FieldErrors.componentId("rootCode")).isEqualTo("rootCode");
    }
}
