package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the audit trail says in words what happened: every fact has its text. */
class FactWordsTest {
    private static final Pattern WHOLE = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Pattern BEGUN = Pattern.compile("\"((?:[a-z]+\\.)+)\"");

    @Test
    void every_fact_has_a_text() {
        var keys = new TreeSet<String>();
        for (var file : WebSources.code()) {
            var code = WebSources.text(file);
            if (code.contains("implements AuditedFact")) {
                keys.addAll(WebSources.matches(WHOLE, code));
                var type = file.getFileName().toString().replace(".java", "");
                WebSources.matches(BEGUN, code).forEach(begun -> words(type).forEach(word -> keys.add(begun + word)));
            }
        }

        assertThat(keys).hasSizeGreaterThan(25);
        assertThat(WebSources.bundle("vi").keySet())
                .containsAll(keys.stream().map(key -> "fact." + key).toList());
    }

    /** What is said when a fact of this type is made: {@code MemberFact.of("described", …)}. */
    private static Iterable<String> words(String type) {
        var made = Pattern.compile("\\b" + type + "\\.of\\(\\s*\"(\\w+)\"");
        return WebSources.code().stream()
                .flatMap(file -> WebSources.matches(made, WebSources.text(file)).stream())
                .toList();
    }
}
