package vn.sotay.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new PrimeFaces brings a new theme; this says when the rules that turn it into ours no longer fit. */
class ThemeTest {
    private static final double SHARE = 0.90;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\([^)]*\\)");

    /** Saga's own variables, which colour nothing. */
    private static final Pattern ROOT = Pattern.compile(":root\\{[^}]*}");

    private static final int BIGGEST_OWN_SHEET = 90_000;

    @Test
    void nearly_all_colours_of_saga_became_tokens() throws IOException {
        var saga = colours("/META-INF/resources/primefaces-saga-blue/theme.css");
        var ours = colours("/META-INF/resources/primefaces-sotay/theme.css");

        assertThat(saga).isGreaterThan(500);
        assertThat(1 - (double) ours / saga).isGreaterThan(SHARE);
    }

    @Test
    void every_token_that_is_used_is_defined() throws IOException {
        var own = read("/META-INF/resources/sotay/app.css");
        var used = Pattern.compile("var\\((--[\\w-]+)\\)");
        var theme = read("/META-INF/resources/primefaces-sotay/theme.css");

        assertThat(used.matcher(own + theme).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(token -> (own + theme).contains(token + ":"));
    }

    @Test
    void our_own_sheet_stays_small_and_asks_nobody_else() throws IOException {
        var own = read("/META-INF/resources/sotay/app.css");

        assertThat(own.length()).isLessThan(BIGGEST_OWN_SHEET);
        assertThat(own).doesNotContain("http:", "https:", "@import");
    }

    private static long colours(String sheet) throws IOException {
        var rules = ROOT.matcher(read(sheet)).replaceAll("");
        return COLOUR.matcher(rules).results().count();
    }

    private static String read(String resource) throws IOException {
        try (var in = ThemeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
