package vn.sotay.duplicate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.duplicate.model.Agreement.DIFFERENT;
import static vn.sotay.duplicate.model.Agreement.NEAR;
import static vn.sotay.duplicate.model.Agreement.SAME;
import static vn.sotay.duplicate.model.Agreement.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.Sex;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.VietnameseText;

class LikenessTest {
    static final PartialDate BORN = PartialDate.ofDay(LocalDate.of(1965, 8, 3));
    static final PartialDate JOINED = PartialDate.ofDay(LocalDate.of(1990, 5, 19));

    static Compared record(String name, PartialDate birth, String card, String citizenId) {
        return new Compared(1L, "00001", VietnameseText.fold(name), birth, JOINED, card, citizenId, null, Sex.MALE);
    }

    static Agreement of(Trait trait, Compared one, Compared two) {
        return Likeness.of(one, two).in(trait);
    }

    static Agreement names(String one, String two) {
        return of(Trait.FULL_NAME, record(one, BORN, null, null), record(two, BORN, null, null));
    }

    static Agreement births(PartialDate one, PartialDate two) {
        return of(Trait.BIRTH, record("Lê Thị Một", one, null, null), record("Lê Thị Một", two, null, null));
    }

    static Agreement cards(String one, String two) {
        return of(Trait.CARD_NUMBER, record("Lê Thị Một", BORN, one, null), record("Lê Thị Một", BORN, two, null));
    }

    @Test
    void spelling_of_tones_is_no_difference_and_a_left_out_word_is_a_slip() {
        assertThat(names("Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA")).isEqualTo(SAME);
        assertThat(names("Nguyễn Thị Kim Hoà", "Nguyễn Thị Hòa")).isEqualTo(NEAR);
        assertThat(names("Nguyễn Thị Hạnh", "Nguyễn Thị Hạn")).isEqualTo(NEAR);
        assertThat(names("Nguyễn Thị Hoà", "Nguyễn Văn Hòa")).isEqualTo(DIFFERENT);
        assertThat(names("Nguyễn Thị Hoà", "Trần Thị Hòa")).isEqualTo(DIFFERENT);
    }

    @Test
    void one_slip_in_a_number_is_near_and_two_are_not() {
        assertThat(cards("00123456", "00123456")).isEqualTo(SAME);
        assertThat(cards("00123456", "00123466")).isEqualTo(NEAR);
        assertThat(cards("00123456", "00124356")).isEqualTo(NEAR);
        assertThat(cards("00123456", "0012345")).isEqualTo(NEAR);
        assertThat(cards("00123456", "00133466")).isEqualTo(DIFFERENT);
        assertThat(cards("00123456", "00154326")).isEqualTo(DIFFERENT);
        assertThat(cards("00123456", null)).isEqualTo(UNKNOWN);
        assertThat(cards("123", "124")).isEqualTo(DIFFERENT);
    }

    @Test
    void a_date_is_near_if_it_says_less_or_is_turned_round_or_wrong_in_one_digit() {
        assertThat(births(BORN, PartialDate.ofDay(LocalDate.of(1965, 8, 3)))).isEqualTo(SAME);
        assertThat(births(BORN, PartialDate.ofDay(LocalDate.of(1965, 3, 8)))).isEqualTo(NEAR);
        assertThat(births(BORN, PartialDate.ofDay(LocalDate.of(1956, 8, 3)))).isEqualTo(DIFFERENT);
        assertThat(births(BORN, PartialDate.ofDay(LocalDate.of(1955, 8, 3)))).isEqualTo(NEAR);
        assertThat(births(BORN, new PartialDate(LocalDate.of(1965, 1, 1), DatePrecision.YEAR)))
                .isEqualTo(NEAR);
        assertThat(births(BORN, new PartialDate(LocalDate.of(1966, 1, 1), DatePrecision.YEAR)))
                .isEqualTo(DIFFERENT);
        assertThat(births(BORN, null)).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_stored_reads_back_the_same() {
        var likeness =
                Likeness.of(record("Lê Thị Một", BORN, "00123456", null), record("Lê Thị Hai", BORN, "00123457", null));

        assertThat(Likeness.of(likeness.text())).isEqualTo(likeness);
    }
}
