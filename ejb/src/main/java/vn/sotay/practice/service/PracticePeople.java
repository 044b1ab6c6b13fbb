package vn.sotay.practice.service;

import static vn.sotay.member.model.Participation.ACTIVE;
import static vn.sotay.member.model.Participation.AWAY;
import static vn.sotay.member.model.Participation.EXEMPT;
import static vn.sotay.member.model.Standing.APPLICANT;
import static vn.sotay.member.model.Standing.OFFICIAL;
import static vn.sotay.member.model.Standing.PROBATIONARY;
import static vn.sotay.member.model.Standing.TRANSFERRED_OUT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.sotay.demo.service.InventedName;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberConflict.Kind;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PartialDate;

/**
 * The people of a practice branch: their lives are always the same, so that the exercises find what they ask for; their names are
 * others each time.
 */
final class PracticePeople {
    /** Whose telephone number is to be changed. */
    static final int PHONE = 3;

    /** Whose day of joining is missing. */
    static final int JOINED = 4;

    /** Two who share a card number. */
    static final int CARD = 5;

    /** Whose probation is over. */
    static final int PROBATION = 7;

    /** Who is old and not exempt yet. */
    static final int OLD = 10;

    /** Who goes to work elsewhere. */
    static final int GOING = 14;

    private static final int CARD_TWIN = CARD + 1;
    private static final int NEWCOMER = 8;
    private static final int EXEMPTED = 9;
    private static final int ABSENT = 11;
    private static final int CANDIDATE = 12;
    private static final int GONE = 13;
    private static final int NO_SMARTPHONE = 15;
    private static final int YEAR_ALONE = 17;
    private static final int NO_CITIZEN_ID = 18;
    private static final int MILLENNIUM = 2000;

    private static final List<Integer> AGES =
            List.of(58, 51, 45, 39, 47, 55, 33, 29, 26, 82, 76, 31, 24, 41, 36, 69, 52, 64, 43, 38, 49, 60);
    private static final List<String> WORK =
            List.of("Nông dân", "Giáo viên", "Công chức", "Kinh doanh", "Hưu trí", "Công nhân");

    private final String seed;
    private final Unit home;
    private final LocalDate today;
    private final Instant now;

    /** @param seed of which the names are made */
    PracticePeople(String seed, Unit home, LocalDate today, Instant now) {
        this.seed = seed;
        this.home = home;
        this.today = today;
        this.now = now;
    }

    List<RosterEntry> all() {
        return IntStream.range(0, AGES.size()).mapToObj(this::entry).toList();
    }

    private RosterEntry entry(int index) {
        var details = details(index);
        var standing = standing(index);
        var joined = joined(index);
        var from = joined != null && joined.isAfter(home.knownFrom()) ? joined : home.knownFrom();
        var entry = new RosterEntry(new Member(details, standing, ACTIVE, home, from, Origin.DEMONSTRATION));
        switch (index) {
            case EXEMPTED -> entry.decide(OFFICIAL, EXEMPT, today.minusMonths(8), "12-QĐ/TD", today.minusMonths(8));
            case ABSENT -> entry.decide(OFFICIAL, AWAY, today.minusMonths(4), "21-QĐ/TD", today.minusMonths(4));
            case GONE -> entry.decide(TRANSFERRED_OUT, ACTIVE, today.minusMonths(3), "27-QĐ/TD", today.minusMonths(3));
            case CARD, CARD_TWIN -> entry.conflict(Kind.DUPLICATE_CARD, now);
            default -> {}
        }
        return entry;
    }

    private static Standing standing(int index) {
        return switch (index) {
            case PROBATION, NEWCOMER -> PROBATIONARY;
            case CANDIDATE -> APPLICANT;
            default -> OFFICIAL;
        };
    }

    private LocalDate joined(int index) {
        return switch (index) {
            case PROBATION -> today.minusYears(1).minusDays(3);
            case NEWCOMER -> today.minusMonths(4);
            case CANDIDATE, JOINED -> null;
            default -> birth(index).plusYears(21 + index % 5).plusDays(index);
        };
    }

    private LocalDate birth(int index) {
        return LocalDate.of(today.getYear() - AGES.get(index), 1 + index % 12, 3 + index);
    }

    private MemberDetails details(int index) {
        var sex = index % 3 == 0 ? Sex.FEMALE : Sex.MALE;
        var birth = birth(index);
        var joined = joined(index);
        var official = standing(index) == OFFICIAL;
        return new MemberDetails(
                InventedName.of(seed + " " + index, sex, birth.getYear()),
                sex,
                new PartialDate(birth, index == YEAR_ALONE ? DatePrecision.YEAR : DatePrecision.DAY),
                official ? String.format(Locale.ROOT, "00900%03d", index == CARD_TWIN ? CARD : index) : null,
                index == NO_CITIZEN_ID ? null : citizenId(index, sex, birth),
                "Kinh",
                "xã Mẫu, huyện Tập Dượt",
                "thôn " + (1 + index % 4) + ", xã Mẫu",
                WORK.get(index % WORK.size()),
                index % 2 == 0 ? "12/12" : "Đại học",
                official ? "Sơ cấp" : null,
                joined == null ? null : PartialDate.ofDay(joined),
                official && joined != null ? PartialDate.ofDay(joined.plusYears(1)) : null,
                position(index),
                String.format(Locale.ROOT, "00900000%02d", index),
                index == NO_SMARTPHONE || index == OLD ? Smartphone.NO : Smartphone.YES,
                null);
    }

    /** As those of the demonstration: 000 for no province, century and sex, year of birth, a number. */
    private static String citizenId(int index, Sex sex, LocalDate birth) {
        var century = (birth.getYear() < MILLENNIUM ? 0 : 2) + (sex == Sex.FEMALE ? 1 : 0);
        return String.format(Locale.ROOT, "000%d%02d9000%02d", century, birth.getYear() % 100, index);
    }

    private static String position(int index) {
        return switch (index) {
            case 0 -> "Bí thư chi bộ";
            case 1 -> "Phó Bí thư chi bộ";
            case 2 -> "Chi ủy viên";
            default -> null;
        };
    }
}
