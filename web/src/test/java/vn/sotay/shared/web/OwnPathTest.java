package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/members/list", "/home?unit=a1&asOf=2024-06-30", "/members/list?q=nguy%E1%BB%85n"})
    void a_path_of_ours_is_kept(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "home",
                "//evil.example/",
                "/\\evil.example/",
                "https://evil.example/",
                "/a\r\nX: y",
                "/a b"
            })
    void anything_else_leads_to_the_worklist(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/home");
    }
}
