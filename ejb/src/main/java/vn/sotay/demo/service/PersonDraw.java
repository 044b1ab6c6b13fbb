package vn.sotay.demo.service;

import java.time.LocalDate;
import java.time.Year;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.DatePrecision;

/** Draws one person of a branch: shares as docs/definitions.md, The demonstration gives them, gaps as real lists have them. */
final class PersonDraw {
    private static final LocalDate TODAY = DemoSize.TODAY;
    private static final Weighted PEOPLES = Weighted.of("Hrê 62; Xơ Đăng 16; Co 15; Ca Dong 7");
    private static final Weighted WORK = Weighted.of("""
            Nông dân 20; Công chức 14; Viên chức 14; Giáo viên 14; Kinh doanh 8; Công nhân 8; Kỹ sư 6; Bác sĩ 4; Y sĩ 4;
            Bộ đội xuất ngũ 4; Công nhân viên 4""");
    private static final Weighted SCHOOL =
            Weighted.of("Đại học 36; 12/12 25; Trung cấp 14; Cao đẳng 11; 9/12 8; Thạc sĩ 5; Tiến sĩ 1");
    private static final Weighted THEORY = Weighted.of("Sơ cấp 43; Trung cấp 40; Cao cấp 15; Cử nhân 2");

    private final UnitPlan branch;
    private final int index;
    private final Dice dice;
    private final Person person = new Person();

    private PersonDraw(UnitPlan branch, int index) {
        this.branch = branch;
        this.index = index;
        this.dice = Dice.of("member " + branch.code() + " " + index);
    }

    /** The person with this index in the branch: 0 is the secretary, 1 the deputy. */
    static Person of(UnitPlan branch, int index) {
        var draw = new PersonDraw(branch, index);
        draw.drawLife();
        draw.drawName();
        Story.life(branch.code(), index, draw.person);
        draw.drawNumbers();
        draw.drawWork();
        draw.drawParticipation();
        Story.details(branch.code(), index, draw.person);
        return draw.person;
    }

    private void drawLife() {
        var probationary = index > 2 && dice.chance(0.042);
        var age = probationary ? dice.between(20, 38) : officialAge();
        person.birth = LocalDate.of(TODAY.getYear() - age, dice.between(1, 12), dice.between(1, 28));
        if (probationary) {
            var late = dice.chance(0.08);
            person.joined = late
                    ? dice.day(TODAY.minusMonths(15), TODAY.minusMonths(12).minusDays(20))
                    : dice.day(TODAY.minusMonths(11).minusDays(15), TODAY.minusDays(6));
        } else {
            var last = Math.min(age - 2, 38);
            person.joined = person.birth.plusYears(dice.between(19, last)).plusDays(dice.between(0, 180));
            person.official = person.joined.plusMonths(12).plusDays(dice.between(0, 40));
        }
        person.birthPrecision =
                dice.chance(0.03) ? DatePrecision.YEAR : dice.chance(0.02) ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    private int officialAge() {
        if (index <= 1) {
            return dice.between(38, 66);
        }
        return dice.chance(0.25) ? dice.between(60, 88) : dice.between(23, 59);
    }

    private void drawName() {
        person.sex = dice.chance(0.35) ? Sex.FEMALE : Sex.MALE;
        person.people = dice.chance(branch.committee().minority()) ? dice.pick(PEOPLES) : "Kinh";
        person.name = NamePlan.draw(dice, person.sex, person.birth.getYear(), person.people);
    }

    private void drawNumbers() {
        var serial = branch.firstSerial() + index + 1;
        person.card = person.official == null || dice.chance(0.01) ? null : "00" + (200_000 + serial);
        person.citizenId = dice.chance(0.015) ? null : citizenId(serial);
        person.phone = dice.chance(0.02) ? null : "00" + dice.between(10_000_000, 99_999_999);
        person.smartphone = dice.chance(0.025)
                ? Smartphone.UNKNOWN
                : dice.chance(person.age() >= 60 ? 0.22 : 0.02) ? Smartphone.NO : Smartphone.YES;
    }

    /** Twelve digits: 000 for no province, century and sex, year of birth, a number. */
    private String citizenId(int serial) {
        var year = person.birth.getYear();
        var century = (year < 2000 ? 0 : 2) + (person.sex == Sex.FEMALE ? 1 : 0);
        return "000" + century + Year.of(year).toString().substring(2)
                + String.valueOf(1_000_000 + serial).substring(1);
    }

    private void drawWork() {
        person.position = switch (index) {
            case 0 -> "Bí thư chi bộ";
            case 1 -> "Phó Bí thư chi bộ";
            default -> index == 2 && branch.size() >= 9 ? "Chi ủy viên" : null;
        };
        person.occupation = person.age() >= 60 ? "Hưu trí" : dice.pick(WORK);
        person.education = dice.pick(SCHOOL);
        person.politicalTheory = person.official == null || dice.chance(0.25) ? null : dice.pick(THEORY);
        person.nativePlace = branch.place() + ", tỉnh Trà Giang";
        person.residence = branch.place() + ", " + branch.committee().place();
    }

    private void drawParticipation() {
        if (person.official == null || index <= 1) {
            return;
        }
        var exempt = person.age() >= 70 ? 0.52 : person.age() >= 60 ? 0.08 : 0.006;
        if (dice.chance(exempt)) {
            person.participation = Participation.EXEMPT;
        } else if (dice.chance(0.015)) {
            person.participation = Participation.AWAY;
        } else if (dice.chance(0.01)) {
            person.participation = Participation.REDUCED;
        }
    }
}
