package vn.sotay.duplicate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sotay.duplicate.model.Agreement;
import vn.sotay.duplicate.model.Likeness;
import vn.sotay.duplicate.model.Trait;
import vn.sotay.member.model.MemberField;
import vn.sotay.shared.web.Messages;

/** Why two records seem to be one person, in words: what agrees first, then what nearly does, then what does not. */
@Named
@ApplicationScoped
public class DuplicateWords {
    private static final List<Agreement> ORDER = List.of(Agreement.SAME, Agreement.NEAR, Agreement.DIFFERENT);

    @Inject
    Messages messages;

    /** All reasons in one line. */
    public String reasons(Likeness likeness) {
        var words = ORDER.stream()
                .flatMap(agreement -> Arrays.stream(Trait.values())
                        .filter(trait -> likeness.in(trait) == agreement)
                        .map(trait -> messages.text(
                                "duplicate.reason." + agreement, messages.text("duplicate.trait." + trait))))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a field says, in words. */
    String said(MemberField field, String text) {
        return switch (field) {
            case SEX -> text.isEmpty() ? "" : messages.text("Sex." + text);
            case SMARTPHONE -> messages.text("Smartphone." + text);
            default -> text;
        };
    }
}
