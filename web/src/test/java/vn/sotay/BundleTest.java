package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two languages say the same things, in words that the house uses. */
class BundleTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:RuleViolation\\(|NotFound\\(|SlowDown\\(|InvalidInput\\(\\s*\"[^\"]*\",|FieldError\\.of\\(\\s*[^,]*,"
                    + "|Text\\.of\\(|messages\\.(?:info|warn|error|text)\\()\\s*\"([a-z][\\w-]*\\.[^\"]*[^.\"])\"");

    private final Map<String, String> vi = WebSources.bundle("vi");
    private final Map<String, String> en = WebSources.bundle("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(vi.keySet()).isEqualTo(en.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_key_is_defined_twice(String language) {
        assertThat(WebSources.definedKeys(language)).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        assertThat(vi.keySet())
                .filteredOn(key -> en.containsKey(key))
                .allSatisfy(key -> assertThat(arguments(vi.get(key))).as(key).isEqualTo(arguments(en.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_pattern_can_be_filled_in(String language) {
        WebSources.bundle(language).forEach((key, text) -> {
            if (!arguments(text).isEmpty()) {
                assertThat(new MessageFormat(text, Locale.forLanguageTag(language)).toPattern())
                        .as(key)
                        .isNotBlank();
                assertThat(text.replace("''", ""))
                        .as("%s: a single apostrophe is doubled", key)
                        .doesNotContain("'");
            } else {
                assertThat(text)
                        .as("%s: nothing is filled in, so it is shown as it is", key)
                        .doesNotContain("''");
            }
        });
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        var used = WebSources.code().stream()
                .flatMap(file -> WebSources.matches(KEY_IN_CODE, WebSources.text(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(20).isSubsetOf(vi.keySet());
    }

    @Test
    void every_look_has_a_word_and_an_icon() {
        WebSources.properties("looks.properties").forEach((state, look) -> {
            assertThat(vi).as(state).containsKey(state);
            assertThat(look).as(state).matches("(ok|warn|bad|info|calm) pi-[a-z-]+");
        });
    }

    @Test
    void vietnamese_is_calm_and_direct() {
        assertThat(vi.values()).noneMatch(text -> text.contains("!") || text.contains("Vui lòng"));
    }

    private static List<String> arguments(String pattern) {
        return WebSources.matches(ARGUMENT, pattern).stream()
                .sorted()
                .distinct()
                .toList();
    }
}
