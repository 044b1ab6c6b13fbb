package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sotay.document.service.LetterParts;
import vn.sotay.member.model.TransferKind;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;

/**
 * A letter of introduction to be issued.
 *
 * @param ledger public id of the ledger that gives the number; its committee issues the letter
 * @param day the date on it
 * @param destination the unit that receives the member, in words
 * @param from first day elsewhere, of a temporary transfer only
 * @param until last day elsewhere, of a temporary transfer only
 * @param reason may be missing
 * @param feePaidTo the last month for which the fee is paid, {@code 9/2024}
 * @param fileNumber of the member's file; may be missing
 * @param listNumber in the branch's list; may be missing
 */
public record IssueIntroduction(
        String ledger,
        LocalDate day,
        TransferKind kind,
        String destination,
        LocalDate from,
        LocalDate until,
        String reason,
        String feePaidTo,
        String fileNumber,
        String listNumber,
        LetterParts parts)
        implements Serializable {
    private static final int TEXT = 250;
    private static final int NUMBER = 40;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    boolean isTemporary() {
        return kind == TransferKind.TEMPORARY;
    }

    /** What is wrong with it, whatever the rules of the day; each fault names its field. */
    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        RequiredText.fault("ledger", ledger, NUMBER).ifPresent(faults::add);
        if (kind == null) {
            faults.add(FieldError.of("kind", "shared.required"));
        }
        dayFaults(faults, today);
        RequiredText.fault("destination", destination, TEXT).ifPresent(faults::add);
        RequiredText.faultIfThere("reason", reason, TEXT).ifPresent(faults::add);
        monthFaults(faults);
        RequiredText.faultIfThere("fileNumber", fileNumber, NUMBER).ifPresent(faults::add);
        RequiredText.faultIfThere("listNumber", listNumber, NUMBER).ifPresent(faults::add);
        faults.addAll(
                (parts == null ? new LetterParts(null, null, null, null, null, null, null, null) : parts).faults());
        return faults;
    }

    private void dayFaults(List<FieldError> faults, LocalDate today) {
        if (day == null) {
            faults.add(FieldError.of("day", "shared.required"));
        } else if (day.isAfter(today)) {
            faults.add(FieldError.of("day", "member.date.future", today));
        }
        timeFault("from", from).ifPresent(faults::add);
        timeFault("until", until).ifPresent(faults::add);
    }

    /** A time is needed for a temporary transfer, and would not stand in a letter for good. */
    private Optional<FieldError> timeFault(String field, LocalDate typed) {
        if (isTemporary() == (typed != null)) {
            return Optional.empty();
        }
        return Optional.of(FieldError.of(field, isTemporary() ? "shared.required" : "member.introduction.forGood"));
    }

    private void monthFaults(List<FieldError> faults) {
        var missing = RequiredText.fault("feePaidTo", feePaidTo, NUMBER);
        missing.ifPresent(faults::add);
        if (missing.isEmpty() && month() == null) {
            faults.add(FieldError.of("feePaidTo", "member.introduction.month"));
        }
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(feePaidTo.replace(" ", ""), MONTH);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** What was typed, as values of the letter. */
    Map<String, String> values() {
        var values = new HashMap<>(parts.values());
        values.put("destination", destination);
        values.put("reason", reason);
        values.put("feePaidTo", MONTH.format(month()));
        values.put("fileNumber", fileNumber);
        values.put("listNumber", listNumber);
        return values;
    }
}
