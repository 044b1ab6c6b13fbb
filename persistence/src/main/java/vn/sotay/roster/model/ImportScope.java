package vn.sotay.roster.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;

/** A clerk's scope as it is kept with an import: a job has no caller to ask. */
public final class ImportScope {
    private static final int LENGTH = 4000;

    private ImportScope() {}

    /**
     * The stored form.
     *
     * @throws RuleViolation {@code roster.import.scopeTooWide} for more ranges than a row holds
     */
    public static String write(Scope scope) {
        var text = scope.ranges().stream()
                .map(range -> range.lo() + ":" + range.hi())
                .collect(Collectors.joining(","));
        if (text.length() > LENGTH) {
            throw new RuleViolation("roster.import.scopeTooWide");
        }
        return text;
    }

    /** The scope again. */
    public static Scope read(String text) {
        return new Scope(Arrays.stream(text.split(","))
                .filter(range -> !range.isEmpty())
                .map(range -> range.split(":"))
                .map(ends -> new PathRange(ends[0], ends[1]))
                .toList());
    }
}
