package vn.sotay.duplicate.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.support.MadeUpNames;

/**
 * Made-up people among whom some are there twice with the slips that clerks make, and others only look so: twins, people of one name and
 * birthday, a citizen ID copied from the line above. The same ones for the same seed.
 */
final class PlantedPairs {
    private static final int YEARS = 60;
    private static final int DAYS_A_YEAR = 365;
    private static final int[][] PARTY_DAYS = {{2, 3}, {5, 19}, {9, 2}, {11, 7}, {6, 1}};

    /** What goes wrong when somebody is entered a second time. */
    enum Slip {
        CITIZEN_MISSING,
        CITIZEN_DIGIT,
        CITIZEN_SWAP,
        CARD_MISSING,
        CARD_DIGIT,
        CARD_OTHER,
        BIRTH_YEAR_ONLY,
        BIRTH_SWAPPED,
        BIRTH_DIGIT,
        JOINED_MISSING,
        JOINED_IS_OFFICIAL,
        NAME_SHORTER,
        NAME_LETTER,
        PHONE_OTHER
    }

    private final Random random;
    private final MadeUpNames names;
    private int serial;

    PlantedPairs(long seed) {
        random = new Random(seed);
        names = new MadeUpNames(seed);
    }

    /** Somebody. */
    MemberDetails person() {
        var birth = LocalDate.of(1944, 1, 1).plusDays(random.nextInt(YEARS * DAYS_A_YEAR));
        var joined = joined(birth.getYear() + 20 + random.nextInt(18));
        var sex = random.nextInt(3) == 0 ? Sex.FEMALE : Sex.MALE;
        return details(
                names.next(),
                sex,
                chance(3) ? new PartialDate(LocalDate.of(birth.getYear(), 1, 1), DatePrecision.YEAR) : day(birth),
                chance(2) ? null : card(serial++),
                chance(4) ? null : citizen(sex, birth),
                chance(2) ? null : day(joined),
                chance(50) ? null : String.format(Locale.ROOT, "00%08d", random.nextInt(100_000_000)));
    }

    /** Numbers of one series, each once and in no order. */
    private static String card(int serial) {
        return String.format(Locale.ROOT, "00%06d", serial * 7_919L % 1_000_000);
    }

    /** Six of ten joined on one of the days on which it is done solemnly. */
    private LocalDate joined(int year) {
        var day = PARTY_DAYS[random.nextInt(PARTY_DAYS.length)];
        return chance(60)
                ? LocalDate.of(year, day[0], day[1])
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(DAYS_A_YEAR));
    }

    private String citizen(Sex sex, LocalDate birth) {
        return String.format(
                Locale.ROOT,
                "000%d%02d%06d",
                sex == Sex.MALE ? 0 : 1,
                birth.getYear() % 100,
                random.nextInt(1_000_000));
    }

    /** The same person with one to three slips in different fields. */
    MemberDetails again(MemberDetails one) {
        var slips = EnumSet.noneOf(Slip.class);
        var many = 1 + random.nextInt(3);
        while (slips.size() < many) {
            var slip = Slip.values()[random.nextInt(Slip.values().length)];
            if (slips.stream().noneMatch(other -> field(other).equals(field(slip)))) {
                slips.add(slip);
            }
        }
        return slipped(one, slips);
    }

    private static String field(Slip slip) {
        return slip.name().substring(0, slip.name().indexOf('_'));
    }

    MemberDetails slipped(MemberDetails one, Set<Slip> slips) {
        var now = one;
        for (var slip : slips) {
            now = slipped(now, slip);
        }
        return now;
    }

    private MemberDetails slipped(MemberDetails d, Slip slip) {
        return switch (slip) {
            case CITIZEN_MISSING -> with(d, d.fullName(), d.birth(), d.cardNumber(), null, d.joined(), d.phone());
            case CITIZEN_DIGIT ->
                with(d, d.fullName(), d.birth(), d.cardNumber(), digit(d.citizenId()), d.joined(), d.phone());
            case CITIZEN_SWAP ->
                with(d, d.fullName(), d.birth(), d.cardNumber(), swap(d.citizenId()), d.joined(), d.phone());
            case CARD_MISSING -> with(d, d.fullName(), d.birth(), null, d.citizenId(), d.joined(), d.phone());
            case CARD_DIGIT ->
                with(d, d.fullName(), d.birth(), digit(d.cardNumber()), d.citizenId(), d.joined(), d.phone());
            case CARD_OTHER ->
                with(
                        d,
                        d.fullName(),
                        d.birth(),
                        String.format(Locale.ROOT, "00%06d", random.nextInt(1_000_000)),
                        d.citizenId(),
                        d.joined(),
                        d.phone());
            case BIRTH_YEAR_ONLY ->
                with(d, d.fullName(), yearOnly(d.birth()), d.cardNumber(), d.citizenId(), d.joined(), d.phone());
            case BIRTH_SWAPPED ->
                with(d, d.fullName(), swapped(d.birth()), d.cardNumber(), d.citizenId(), d.joined(), d.phone());
            case BIRTH_DIGIT ->
                with(d, d.fullName(), tenYears(d.birth()), d.cardNumber(), d.citizenId(), d.joined(), d.phone());
            case JOINED_MISSING -> with(d, d.fullName(), d.birth(), d.cardNumber(), d.citizenId(), null, d.phone());
            case JOINED_IS_OFFICIAL ->
                with(d, d.fullName(), d.birth(), d.cardNumber(), d.citizenId(), nextYear(d.joined()), d.phone());
            case NAME_SHORTER ->
                with(d, shorter(d.fullName()), d.birth(), d.cardNumber(), d.citizenId(), d.joined(), d.phone());
            case NAME_LETTER ->
                with(d, letter(d.fullName()), d.birth(), d.cardNumber(), d.citizenId(), d.joined(), d.phone());
            case PHONE_OTHER ->
                with(
                        d,
                        d.fullName(),
                        d.birth(),
                        d.cardNumber(),
                        d.citizenId(),
                        d.joined(),
                        "0077" + random.nextInt(999_999));
        };
    }

    private static String given(MemberDetails one) {
        return one.fullName().substring(one.fullName().lastIndexOf(' '));
    }

    /** The number of whoever stood behind. */
    private static String next(String card) {
        return card == null ? null : String.format(Locale.ROOT, "00%06d", (Integer.parseInt(card) + 1) % 1_000_000);
    }

    /** Born on one day of one mother, joined together, cards with neighbouring numbers; given name and citizen ID are different. */
    MemberDetails twin(MemberDetails one) {
        var other = person();
        while (given(other).equals(given(one))) {
            other = person();
        }
        var family = one.fullName().substring(0, one.fullName().indexOf(' '));
        var name = family + other.fullName().substring(other.fullName().indexOf(' '));
        return details(name, other.sex(), one.birth(), next(one.cardNumber()), other.citizenId(), one.joined(), null);
    }

    /** Somebody else of the same name and birthday. */
    MemberDetails namesake(MemberDetails one) {
        var other = person();
        return details(
                one.fullName(),
                one.sex(),
                one.birth(),
                other.cardNumber(),
                other.citizenId(),
                other.joined(),
                other.phone());
    }

    /** Somebody else under whom the citizen ID of the line above was pasted. */
    MemberDetails pasted(MemberDetails one) {
        var other = person();
        return with(
                other,
                other.fullName(),
                other.birth(),
                other.cardNumber(),
                one.citizenId(),
                other.joined(),
                other.phone());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static PartialDate day(LocalDate day) {
        return PartialDate.ofDay(day);
    }

    private String digit(String number) {
        if (number == null) {
            return null;
        }
        var at = 2 + random.nextInt(number.length() - 2);
        var other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private String swap(String number) {
        if (number == null) {
            return null;
        }
        var at = 3 + random.nextInt(number.length() - 4);
        return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
    }

    private static PartialDate yearOnly(PartialDate date) {
        return new PartialDate(LocalDate.of(date.date().getYear(), 1, 1), DatePrecision.YEAR);
    }

    private static PartialDate swapped(PartialDate date) {
        var day = date.date();
        return date.precision() != DatePrecision.DAY || day.getDayOfMonth() > 12
                ? date
                : day(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }

    private static PartialDate tenYears(PartialDate date) {
        return new PartialDate(date.date().plusYears(date.date().getYear() < 1990 ? 10 : -10), date.precision());
    }

    private static PartialDate nextYear(PartialDate date) {
        return date == null ? null : new PartialDate(date.date().plusYears(1), date.precision());
    }

    private static String shorter(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        if (words.size() > 2) {
            words.remove(1);
        }
        return String.join(" ", words);
    }

    private String letter(String name) {
        var at = 1 + random.nextInt(name.length() - 1);
        return name.charAt(at) == ' ' ? name : name.substring(0, at) + name.substring(at + 1);
    }

    private static MemberDetails with(
            MemberDetails d,
            String name,
            PartialDate birth,
            String card,
            String citizenId,
            PartialDate joined,
            String phone) {
        return details(name, d.sex(), birth, card, citizenId, joined, phone);
    }

    static MemberDetails details(
            String name, Sex sex, PartialDate birth, String card, String citizenId, PartialDate joined, String phone) {
        return new MemberDetails(
                name,
                sex,
                birth,
                card,
                citizenId,
                "Kinh",
                null,
                null,
                null,
                null,
                null,
                joined,
                nextYear(joined),
                null,
                phone,
                Smartphone.UNKNOWN,
                null);
    }
}
