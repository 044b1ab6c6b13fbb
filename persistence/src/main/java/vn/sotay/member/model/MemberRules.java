package vn.sotay.member.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.CitizenId;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.PhoneNumber;
import vn.sotay.shared.model.VietnameseText;

/**
 * Reads what was typed into a record, and says of every field what is wrong with it.
 *
 * <p>Only what was changed is judged: a record that came in with a wrong card number must not refuse a new telephone
 * number. Names are free text: one word is a name, and so is {@code <script>}, which is shown as written.
 */
public final class MemberRules {
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final int MONTHS = 12;

    private final LocalDate today;
    private final Collection<Pattern> cardSeries;
    private final MemberTexts before;
    private final MemberDetails known;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param known what the record says so far; null for a new one
     * @param cardSeries the patterns of card numbers in force; none: any number is right
     */
    public MemberRules(MemberDetails known, LocalDate today, Collection<Pattern> cardSeries) {
        this.known = known;
        this.before = known == null ? MemberTexts.empty() : MemberTexts.of(known);
        this.today = today;
        this.cardSeries = cardSeries;
    }

    /**
     * What the typed texts say.
     *
     * @throws InvalidInput with every field that is wrong
     */
    public MemberDetails read(MemberTexts typed) {
        var joined = date(typed, MemberField.JOINED, MemberDetails::joined);
        var official = date(typed, MemberField.OFFICIAL, MemberDetails::official);
        var birth = date(typed, MemberField.BIRTH, MemberDetails::birth);
        var details = new MemberDetails(
                name(typed),
                choice(Sex.class, typed, MemberField.SEX),
                birth,
                card(typed),
                citizenId(typed),
                text(typed, MemberField.ETHNICITY),
                text(typed, MemberField.NATIVE_PLACE),
                text(typed, MemberField.RESIDENCE),
                text(typed, MemberField.OCCUPATION),
                text(typed, MemberField.EDUCATION),
                text(typed, MemberField.POLITICAL_THEORY),
                joined,
                official,
                text(typed, MemberField.PARTY_POSITION),
                phone(typed),
                choice(Smartphone.class, typed, MemberField.SMARTPHONE),
                text(typed, MemberField.NOTE));
        order(typed, birth, joined, official);
        InvalidInput.throwIfAny(errors);
        return details;
    }

    private String name(MemberTexts typed) {
        var name = text(typed, MemberField.FULL_NAME);
        if (name == null || VietnameseText.words(name).isEmpty()) {
            wrong(MemberField.FULL_NAME, "member.fullName.missing");
        }
        return name;
    }

    private String text(MemberTexts typed, MemberField field) {
        var text = VietnameseText.nfc(typed.get(field));
        if (changed(typed, field) && text.length() > field.longest()) {
            wrong(field, "member.tooLong", field.longest(), text.length());
        }
        return text.isEmpty() ? null : text;
    }

    private String card(MemberTexts typed) {
        return number(typed, MemberField.CARD_NUMBER, "member.cardNumber.wrong", text -> CardNumber.of(text)
                .filter(card -> cardSeries.isEmpty() || card.fits(cardSeries))
                .map(CardNumber::value));
    }

    private String citizenId(MemberTexts typed) {
        return number(typed, MemberField.CITIZEN_ID, "member.citizenId.wrong", text -> CitizenId.of(text)
                .map(CitizenId::value));
    }

    private String phone(MemberTexts typed) {
        return number(typed, MemberField.PHONE, "member.phone.wrong", text -> PhoneNumber.of(text)
                .map(PhoneNumber::value));
    }

    private String number(
            MemberTexts typed, MemberField field, String key, Function<String, Optional<String>> reading) {
        var text = text(typed, field);
        if (text == null || !changed(typed, field)) {
            return text;
        }
        var number = reading.apply(text);
        if (number.isEmpty()) {
            wrong(field, key, text.chars().filter(Character::isDigit).count());
        }
        return number.orElse(null);
    }

    private PartialDate date(MemberTexts typed, MemberField field, Function<MemberDetails, PartialDate> current) {
        if (!changed(typed, field)) {
            return known == null ? null : current.apply(known);
        }
        var text = VietnameseText.nfc(typed.get(field));
        if (text.isEmpty()) {
            return null;
        }
        var date = PartialDate.parse(text);
        if (date.isEmpty()) {
            notADate(field, text);
        } else if (date.get().isAfter(today)) {
            wrong(field, "member.date.future", today);
        }
        return date.orElse(null);
    }

    /** Says which month has how many days, where that is what is wrong. */
    private void notADate(MemberField field, String text) {
        var parts = DAY_MONTH_YEAR.matcher(text);
        var month = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (month >= 1 && month <= MONTHS) {
            var days = YearMonth.of(Integer.parseInt(parts.group(3)), month).lengthOfMonth();
            wrong(field, "member.date.day", month, parts.group(3), days);
        } else {
            wrong(field, "member.date.wrong");
        }
    }

    private void order(MemberTexts typed, PartialDate birth, PartialDate joined, PartialDate official) {
        if (birth != null && joined != null && joined.isBefore(birth) && changedAny(typed, MemberField.BIRTH)) {
            wrong(MemberField.JOINED, "member.joined.beforeBirth", birth.display());
        }
        if (joined != null
                && official != null
                && official.isBefore(joined)
                && changedAny(typed, MemberField.OFFICIAL)) {
            wrong(MemberField.OFFICIAL, "member.official.beforeJoined", joined.display());
        }
    }

    private boolean changedAny(MemberTexts typed, MemberField field) {
        return changed(typed, field) || changed(typed, MemberField.JOINED);
    }

    private <E extends Enum<E>> E choice(Class<E> type, MemberTexts typed, MemberField field) {
        var text = typed.get(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException noSuchWord) {
            wrong(field, "member.choice.wrong", text);
            return null;
        }
    }

    private boolean changed(MemberTexts typed, MemberField field) {
        return !typed.get(field).equals(before.get(field));
    }

    private void wrong(MemberField field, String key, Object... args) {
        if (errors.stream().noneMatch(error -> error.field().equals(field.key()))) {
            errors.add(FieldError.of(field.key(), key, args));
        }
    }
}
