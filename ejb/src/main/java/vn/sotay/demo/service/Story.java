package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.DatePrecision;

/** What is not left to chance: the branch of thôn 2, xã Tịnh Hà, whose people the guides and the pictures speak of. */
final class Story {
    /** Chi bộ thôn 2, xã Tịnh Hà. */
    static final String HOME_BRANCH = "51.07.008.02";

    /** Chi bộ thôn 5, xã Tịnh Hà, where a record of the home branch is kept once more. */
    static final String SISTER_BRANCH = "51.07.008.05";

    /** Who is kept twice: the place of that person in both branches. */
    static final int TWIN = 7;

    /** Đảng bộ xã Tịnh Hà. */
    static final String COMMUNE = "51.07.008";

    private static final String LARGE_COMMUNE = "51.07.024";
    private static final Map<Integer, String> NAMES = Map.of(
            0,
            "Trần Thị Lành",
            3,
            "Võ Minh Khang",
            4,
            "Đinh Thị Sương",
            5,
            "Nguyễn Minh Thuận",
            6,
            "Phạm Văn Tấn",
            TWIN,
            "Nguyễn Thị Hoàn",
            8,
            "Lê Quốc Bảo",
            9,
            "Bùi Thanh Phong",
            10,
            "Huỳnh Thị Mỹ Lý");

    private Story() {}

    /** How many branches that grassroots committee has. */
    static int branchCount(String code, int drawn) {
        return switch (code) {
            case COMMUNE -> 8;
            case LARGE_COMMUNE -> 10;
            default -> drawn;
        };
    }

    /** How many members that branch has. */
    static int branchSize(String code, int drawn) {
        return switch (code) {
            case HOME_BRANCH -> 24;
            case SISTER_BRANCH -> 21;
            default -> drawn;
        };
    }

    /** Puts the communes of the story where their codes are: 51.07.008 and 51.07.024. */
    static void placeCommunes(Committee committee, List<String> names) {
        if (committee == Committee.MO_HA) {
            names.removeAll(List.of("Tịnh Hà", "Đức Chánh"));
            names.add(4, "Tịnh Hà");
            names.add(15, "Đức Chánh");
        }
    }

    /** Rewrites who the person is, where the story says something else. */
    static void life(String branch, int index, Person person) {
        if (!branch.equals(HOME_BRANCH)) {
            return;
        }
        if (NAMES.containsKey(index)) {
            person.name = NAMES.get(index);
            person.sex = person.name.contains("Thị") ? Sex.FEMALE : Sex.MALE;
            person.people = "Kinh";
        }
        person.birthPrecision = index == 12 ? DatePrecision.YEAR : DatePrecision.DAY;
        if (index == 3 || index == 4) {
            person.joined = index == 3 ? LocalDate.of(2023, 10, 5) : LocalDate.of(2023, 8, 25);
            person.birth = LocalDate.of(1994 + index, 3, 26);
            person.official = null;
        } else if (index == TWIN) {
            person.birth = LocalDate.of(1967, 5, 5);
            joined(person, LocalDate.of(1994, 12, 22));
        } else if (person.official == null) {
            person.birth = LocalDate.of(1985, 3, 26);
            joined(person, LocalDate.of(2015, 5, 19));
        }
    }

    private static void joined(Person person, LocalDate day) {
        person.joined = day;
        person.official = day.plusYears(1);
    }

    /** Rewrites what is known of the person, where the story says something else. */
    static void details(String branch, int index, Person person) {
        if (!branch.equals(HOME_BRANCH)) {
            return;
        }
        person.smartphone =
                index == 11 ? Smartphone.UNKNOWN : index >= 19 && index <= 21 ? Smartphone.NO : Smartphone.YES;
        person.participation =
                index >= 22 ? Participation.AWAY : index >= 20 ? Participation.EXEMPT : Participation.ACTIVE;
        person.citizenId = index == 8 ? null : person.citizenId;
        person.phone = index == 9 ? null : person.phone;
        if (index == TWIN) {
            person.card = "00101917";
        }
    }
}
