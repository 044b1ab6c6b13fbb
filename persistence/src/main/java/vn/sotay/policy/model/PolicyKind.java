package vn.sotay.policy.model;

import static vn.sotay.policy.model.PolicyGroup.ACCESS;
import static vn.sotay.policy.model.PolicyGroup.DISCLOSURE;
import static vn.sotay.policy.model.PolicyGroup.DOCUMENT;
import static vn.sotay.policy.model.PolicyGroup.RETENTION;
import static vn.sotay.policy.model.PolicyGroup.ROSTER;

import java.io.Serializable;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.sotay.shared.model.InvalidInput.FieldError;

/**
 * What is known of a rule before anybody gives it a value: the type of its value and between which bounds it is sensible.
 *
 * @param key what the rule is called in the code; of rules by the name of something else its beginning, with a dot
 * @param least the smallest number, or the fewest days
 * @param most the largest number; 0 where there is no bound
 * @param several whether several values hold at once: the series of party cards
 */
public record PolicyKind(String key, PolicyGroup group, PolicyUnit unit, int least, int most, boolean several)
        implements Serializable {
    /** The value of a period that never ends. */
    public static final String FOR_GOOD = "KEEP";

    /** How long one kind of data is kept; the name of the kind follows. */
    public static final String KEPT = "retention.";

    /** How many days a role has to set a second factor up; the name of the role follows. */
    public static final String FACTOR_DAYS = "access.factor.days.";

    private static final int LONGEST = 250;
    private static final int WEIGHT_PARTS = 3;

    private static final List<PolicyKind> ALL = List.of(
            new PolicyKind(PolicyRule.UNIT_CODE_PATTERN, ROSTER, PolicyUnit.PATTERN, 0, 0, false),
            new PolicyKind(PolicyRule.CARD_NUMBER_PATTERN, ROSTER, PolicyUnit.PATTERN, 0, 0, true),
            number(PolicyRule.PROBATION_MONTHS, ROSTER, PolicyUnit.MONTHS, 1, 60),
            number(PolicyRule.REVIEW_WORKING_DAYS, ROSTER, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.PROBATION_NOTICE_DAYS, ROSTER, PolicyUnit.DAYS, 0, 365),
            number(PolicyRule.AGGREGATE_DUE_DAYS, ROSTER, PolicyUnit.WORKING_DAYS, 1, 250),
            new PolicyKind(PolicyRule.DUPLICATE_WEIGHT, ROSTER, PolicyUnit.WEIGHTS, -50, 50, false),
            number(PolicyRule.DUPLICATE_LEAST, ROSTER, PolicyUnit.SCORE, 1, 100),
            number(PolicyRule.DUPLICATE_BLOCK, ROSTER, PolicyUnit.RECORDS, 2, 1_000),
            number(PolicyRule.DUPLICATE_UNDO_DAYS, ROSTER, PolicyUnit.DAYS, 1, 365),
            number(PolicyRule.CALENDAR_NOTICE_DAYS, ROSTER, PolicyUnit.DAYS, 0, 365),
            number(PolicyRule.PASSWORD_LENGTH, ACCESS, PolicyUnit.CHARACTERS, 8, 64),
            number(PolicyRule.SIGN_IN_FREE_TRIES, ACCESS, PolicyUnit.TRIES, 1, 20),
            number(PolicyRule.SIGN_IN_LONGEST_WAIT, ACCESS, PolicyUnit.SECONDS, 30, 3_600),
            number(PolicyRule.SIGN_IN_MEMORY, ACCESS, PolicyUnit.MINUTES, 5, 1_440),
            number(PolicyRule.SIGN_IN_SOURCE_ACCOUNTS, ACCESS, PolicyUnit.ACCOUNTS, 2, 1_000),
            number(PolicyRule.SIGN_IN_SOURCE_WAIT, ACCESS, PolicyUnit.SECONDS, 1, 600),
            number(FACTOR_DAYS, ACCESS, PolicyUnit.DAYS, 0, 365),
            number(PolicyRule.DEVICE_DAYS, ACCESS, PolicyUnit.DAYS, 1, 365),
            number(PolicyRule.GRANT_NOTICE_DAYS, ACCESS, PolicyUnit.DAYS, 0, 365),
            number(PolicyRule.FEEDBACK_A_DAY, ACCESS, PolicyUnit.TRIES, 1, 1_000),
            number(PolicyRule.PRACTICE_DAYS, ACCESS, PolicyUnit.DAYS, 1, 90),
            number(PolicyRule.FEEDBACK_ANSWER_DAYS, ACCESS, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.PROPOSAL_DAYS, ACCESS, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.DEVICE_IDLE_DAYS, ACCESS, PolicyUnit.DAYS, 1, 365),
            number(PolicyRule.NOTICE_MAIL_HOUR, ACCESS, PolicyUnit.HOURS, 0, 23),
            number(PolicyRule.EXPORT_ALONE_PEOPLE, DISCLOSURE, PolicyUnit.PEOPLE, 1, 10_000),
            number(PolicyRule.EXPORT_DAYS, DISCLOSURE, PolicyUnit.DAYS, 1, 90),
            number(PolicyRule.EXPORT_CONFIRM_DAYS, DISCLOSURE, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.LOOK_DAY_RECORDS, DISCLOSURE, PolicyUnit.RECORDS, 1, 10_000),
            number(PolicyRule.LOOK_DAY_OUTSIDE, DISCLOSURE, PolicyUnit.RECORDS, 1, 10_000),
            number(PolicyRule.LEDGER_RESERVED_DAYS, DOCUMENT, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.DOCUMENT_TOP, DOCUMENT, PolicyUnit.MILLIMETRES, 5, 50),
            number(PolicyRule.DOCUMENT_RIGHT, DOCUMENT, PolicyUnit.MILLIMETRES, 5, 50),
            number(PolicyRule.DOCUMENT_BOTTOM, DOCUMENT, PolicyUnit.MILLIMETRES, 5, 50),
            number(PolicyRule.DOCUMENT_LEFT, DOCUMENT, PolicyUnit.MILLIMETRES, 5, 50),
            number(PolicyRule.DOCUMENT_BODY_POINTS, DOCUMENT, PolicyUnit.POINTS, 12, 16),
            number(PolicyRule.TRANSFER_PRESENT_DAYS, DOCUMENT, PolicyUnit.DAYS, 1, 365),
            number(PolicyRule.TRANSFER_LEAST_MONTHS, DOCUMENT, PolicyUnit.MONTHS, 1, 12),
            number(PolicyRule.TRANSFER_MOST_MONTHS, DOCUMENT, PolicyUnit.MONTHS, 1, 60),
            number(PolicyRule.TRANSFER_ABSENCE_MONTHS, DOCUMENT, PolicyUnit.MONTHS, 2, 60),
            number(PolicyRule.TRANSFER_WORKING_DAYS, ROSTER, PolicyUnit.WORKING_DAYS, 1, 250),
            number(PolicyRule.TRANSFER_STAY_NOTICE_DAYS, ROSTER, PolicyUnit.DAYS, 0, 365),
            new PolicyKind(KEPT, RETENTION, PolicyUnit.PERIOD, 1, 0, false));

    private static PolicyKind number(String key, PolicyGroup group, PolicyUnit unit, int least, int most) {
        return new PolicyKind(key, group, unit, least, most, false);
    }

    /** What is known of the rule with this key. */
    public static Optional<PolicyKind> of(String key) {
        return ALL.stream()
                .filter(kind -> kind.key.endsWith(".") ? key.startsWith(kind.key) : key.equals(kind.key))
                .findFirst();
    }

    /** Where it stands on the page of rules: the smaller, the earlier. */
    public int place() {
        return ALL.indexOf(this);
    }

    /** What is wrong with a value, naming the field {@code value}, if anything. */
    public Optional<FieldError> fault(String value) {
        if (value == null || value.isBlank()) {
            return Optional.of(FieldError.of("value", "shared.required"));
        }
        return switch (unit) {
            case PATTERN -> patternFault(value);
            case PERIOD -> periodFault(value);
            case WEIGHTS -> weightsFault(value);
            default -> numberFault(value);
        };
    }

    private Optional<FieldError> numberFault(String value) {
        try {
            var number = Integer.parseInt(value);
            return number >= least && number <= most ? Optional.empty() : outside();
        } catch (NumberFormatException none) {
            return outside();
        }
    }

    /** For the same more than for nearly the same, and that more than for something else. */
    private Optional<FieldError> weightsFault(String value) {
        var parts = value.split("/", -1);
        if (parts.length != WEIGHT_PARTS
                || Arrays.stream(parts).anyMatch(part -> numberFault(part).isPresent())) {
            return Optional.of(FieldError.of("value", "policy.value.weights", least, most));
        }
        var weights = Arrays.stream(parts).map(Integer::valueOf).toList();
        return weights.get(0) >= weights.get(1) && weights.get(1) >= weights.get(2)
                ? Optional.empty()
                : Optional.of(FieldError.of("value", "policy.value.weights", least, most));
    }

    private Optional<FieldError> outside() {
        return Optional.of(FieldError.of("value", "policy.value.range", least, most));
    }

    private static Optional<FieldError> patternFault(String value) {
        if (value.length() > LONGEST) {
            return Optional.of(FieldError.of("value", "shared.tooLong", LONGEST, value.length()));
        }
        try {
            Pattern.compile(value);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of(FieldError.of("value", "policy.value.pattern", broken.getIndex() + 1));
        }
    }

    private static Optional<FieldError> periodFault(String value) {
        if (FOR_GOOD.equals(value)) {
            return Optional.empty();
        }
        try {
            var period = Period.parse(value);
            return period.isNegative() || period.isZero() ? noPeriod() : Optional.empty();
        } catch (DateTimeParseException none) {
            return noPeriod();
        }
    }

    private static Optional<FieldError> noPeriod() {
        return Optional.of(FieldError.of("value", "policy.value.period"));
    }
}
