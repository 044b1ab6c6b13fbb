package vn.sotay.member.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.web.Texts;

/** The words of {@link vn.sotay.member.model.StatusFilter} as people read them. */
public final class StatusWords {
    private static final String MEMBER = "MEMBER";

    private StatusWords() {}

    /** Every word of the filter. */
    public static List<String> all() {
        return Stream.of(
                        Stream.of(MEMBER),
                        Arrays.stream(Standing.values()).map(Enum::name),
                        Arrays.stream(Participation.values()).map(Enum::name))
                .flatMap(words -> words)
                .toList();
    }

    /** One of them, in a language. */
    public static String text(Locale locale, String word) {
        var name = word.strip().toUpperCase(Locale.ROOT);
        if (MEMBER.equals(name)) {
            return Texts.text(locale, "member.list.status.member");
        }
        var standing = Arrays.stream(Standing.values()).anyMatch(s -> s.name().equals(name));
        return Texts.text(locale, (standing ? "Standing." : "Participation.") + name);
    }
}
