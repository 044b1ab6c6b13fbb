package vn.sotay.reconcile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Somebody LY =
            new Somebody("Lê Văn Lý", "13/08/1965", "00135685", "000065000001", "03/02/1990", "0080916090");

    @Test
    void the_citizen_id_decides_whatever_else_is_written() {
        var row = LY.name("Trần Thị Hoa").card("00999999").birth("1970");

        assertThat(pair(LY, row).pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason()).isEqualTo(PairReason.CITIZEN_ID))
                .satisfies(pair -> assertThat(pair.sureness()).isEqualTo(Sureness.SURE));
    }

    @Test
    void without_it_card_and_name_decide_and_then_the_name_with_both_days() {
        assertThat(pair(LY, LY.citizenId(null).name("LÊ VĂN LÍ").birth(null)).pairs())
                .extracting(Pair::reason, Pair::sureness)
                .containsExactly(tuple(PairReason.CARD_AND_NAME, Sureness.LIKELY));
        assertThat(pair(LY, LY.citizenId(null).card(null)).pairs())
                .extracting(Pair::reason, Pair::sureness)
                .containsExactly(tuple(PairReason.NAME_AND_DAYS, Sureness.LIKELY));
    }

    @Test
    void another_citizen_id_makes_it_a_question_and_both_stay_missing() {
        var paired = pair(LY, LY.citizenId("000065777777"));

        assertThat(paired.pairs()).isEmpty();
        assertThat(paired.questions()).extracting(Pair::reason).containsExactly(PairReason.CARD_AND_NAME);
        assertThat(paired.unlisted()).hasSize(1);
        assertThat(paired.unknown()).hasSize(1);
    }

    @Test
    void a_year_and_a_name_decide_nothing() {
        var known = LY.citizenId(null).card(null).birth("1965");

        var paired = pair(known, known.joined("1990"));

        assertThat(paired.pairs()).isEmpty();
        assertThat(paired.questions()).hasSize(1);
    }

    @Test
    void a_mark_that_two_share_decides_nothing() {
        var twice = List.of(LY.row(2), LY.row(3));

        var paired = Pairing.of(List.of(LY.known(1)), List.of(), twice);

        assertThat(paired.pairs()).isEmpty();
        assertThat(paired.questions()).as("one candidate for one row").hasSize(1);
        assertThat(paired.unknown()).hasSize(2);
    }

    @Test
    void a_shared_mark_is_shared_though_one_of_them_is_paired_already() {
        var twin = LY.citizenId("000065000002").card("00135686");
        var known = List.of(LY.known(1), twin.known(2));
        var rows = List.of(LY.row(2), LY.citizenId(null).card(null).row(3));

        var paired = Pairing.of(known, List.of(), rows);

        assertThat(paired.pairs()).extracting(pair -> pair.row().row()).containsExactly(2);
        assertThat(paired.questions())
                .extracting(pair -> pair.person().id(), pair -> pair.row().row())
                .containsExactly(tuple(2L, 3));
    }

    @Test
    void somebody_of_another_unit_is_recognised_by_citizen_id_alone() {
        var other = new KnownPerson(9L, LY.details(), "51.08.001");

        var byId = Pairing.of(List.of(), List.of(other), List.of(LY.row(2)));
        var byName =
                Pairing.of(List.of(), List.of(other), List.of(LY.citizenId(null).row(2)));

        assertThat(byId.elsewhere()).hasSize(1);
        assertThat(byId.unknown()).isEmpty();
        assertThat(byName.elsewhere()).isEmpty();
        assertThat(byName.unknown()).hasSize(1);
    }

    @Test
    void a_citizen_id_that_belongs_to_somebody_else_speaks_against_card_and_name() {
        var other = new KnownPerson(9L, LY.name("Trần Thị Hoa").details(), "51.08.001");
        var here = LY.citizenId(null).known(1);

        var paired = Pairing.of(List.of(here), List.of(other), List.of(LY.row(2)));

        assertThat(paired.pairs()).isEmpty();
        assertThat(paired.elsewhere()).extracting(pair -> pair.person().id()).containsExactly(9L);
        assertThat(paired.unlisted()).containsExactly(here);
    }

    @Test
    void a_row_without_citizen_id_is_asked_about_if_other_rows_claim_that_of_the_person() {
        var rows = List.of(
                LY.name("Lê Văn Ba").card(null).row(2),
                LY.name("Lê Văn Tư").card(null).row(3),
                LY.citizenId(null).row(4));

        var paired = Pairing.of(List.of(LY.known(1)), List.of(), rows);

        assertThat(paired.pairs()).isEmpty();
        assertThat(paired.questions()).hasSize(1);
    }

    @Test
    void the_likeliest_question_comes_first_and_says_why() {
        var lan = new Somebody("Phạm Thị Lan", "01/05/1980", "00200000", null, "02/09/2005", null);
        var rows = List.of(
                lan.joined(null).card(null).row(2),
                LY.citizenId(null).card("00135658").joined("04/02/1990").row(3));

        var questions =
                Pairing.of(List.of(lan.known(1), LY.known(2)), List.of(), rows).questions();

        assertThat(questions)
                .extracting(pair -> pair.row().row(), pair -> pair.likeness().grade())
                .containsExactly(tuple(3, LikenessGrade.STRONG), tuple(2, LikenessGrade.FAIR));
        assertThat(questions.get(0).likeness().near()).extracting(Enum::name).containsExactly("CARD", "JOINED");
    }

    @Test
    void who_has_little_in_common_is_nobodys_question() {
        var namesake = LY.birth("01/01/1965")
                .card("00777777")
                .citizenId("000065888888")
                .joined("1999")
                .phone(null);

        assertThat(pair(LY, namesake).questions()).isEmpty();
    }

    @Test
    void people_of_one_name_and_year_are_never_paired_silently_with_each_other() {
        var random = new Random(51_07);
        for (var round = 0; round < 300; round++) {
            var people = people(random);
            var rows = new ArrayList<ListedRow>();
            for (var i = 0; i < people.size(); i++) {
                rows.add(withSlips(people.get(i), random).row(i + 1));
            }
            var known = new ArrayList<KnownPerson>();
            for (var i = 0; i < people.size(); i++) {
                if (random.nextInt(10) > 0) {
                    known.add(people.get(i).known(i + 1));
                }
            }

            var paired = Pairing.of(known, List.of(), rows);

            assertThat(paired.pairs()).isNotEmpty().allSatisfy(pair -> assertThat(
                            (long) pair.row().row())
                    .isEqualTo(pair.person().id()));
            assertThat(paired.questions()).allSatisfy(pair -> {
                assertThat(paired.unlisted()).contains(pair.person());
                assertThat(paired.unknown()).contains(pair.row());
            });
            assertThat(paired.questions())
                    .doesNotHaveDuplicates()
                    .extracting(Pair::person)
                    .doesNotHaveDuplicates();
            assertThat(paired.questions()).extracting(Pair::row).doesNotHaveDuplicates();
            assertThat(paired.pairs().size() + paired.unlisted().size()).isEqualTo(known.size());
            assertThat(paired.pairs().size() + paired.unknown().size()).isEqualTo(rows.size());
        }
    }

    /** Forty people of four names and three years. */
    private static List<Somebody> people(Random random) {
        var people = new ArrayList<Somebody>();
        for (var i = 0; i < 40; i++) {
            var name = List.of("Lê Văn Lý", "Nguyễn Thị Hoa", "Trần Văn Hùng", "Phạm Thị Lan")
                    .get(random.nextInt(4));
            people.add(new Somebody(
                    name,
                    String.format(
                            Locale.ROOT, "%02d/%02d/%d", 1 + i % 28, 1 + random.nextInt(12), 1965 + random.nextInt(3)),
                    String.format(Locale.ROOT, "00%06d", 100_000 + 37 * i),
                    String.format(Locale.ROOT, "000065%06d", 100_000 + 53 * i),
                    String.format(
                            Locale.ROOT,
                            "%02d/%02d/%d",
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            1990 + random.nextInt(5)),
                    null));
        }
        return people;
    }

    /** What a list makes of somebody: cells left empty, and slips in one of them. */
    private static Somebody withSlips(Somebody person, Random random) {
        var listed = random.nextInt(3) == 0 ? person.citizenId(null) : person;
        return switch (random.nextInt(7)) {
            case 0 -> listed.card(null);
            case 1 -> listed.birth(listed.birth().substring(6));
            case 2 -> listed.name(listed.name().toUpperCase(Locale.ROOT));
            case 3 -> listed.card(listed.card().substring(0, 7) + random.nextInt(10));
            case 4 -> listed.name(listed.name() + "g");
            case 5 -> listed.joined(null);
            default -> listed;
        };
    }

    private static Paired pair(Somebody known, Somebody listed) {
        return Pairing.of(List.of(known.known(1)), List.of(), List.of(listed.row(2)));
    }
}
