package vn.sotay.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
    @ParameterizedTest
    @CsvSource({
        "hoà,hòa",
        "Lí,Lý",
        "Quí,Quý",
        "NGUYỄN THỊ HOA,nguyen thi hoa",
        "Đặng Đức,dang duc",
        "thuỷ,thủy",
        "Ý,i",
        "'  Trần   Thị\u00a0 Hoa ',Trần Thị Hoa",
        "Ðặng,Đặng"
    })
    void spellings_of_one_name_fold_alike(String one, String other) {
        assertThat(VietnameseText.fold(one)).isEqualTo(VietnameseText.fold(other));
    }

    @Test
    void every_vietnamese_vowel_folds_to_its_plain_letter() {
        assertThat(VietnameseText.fold("ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ"))
                .isEqualTo("aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd");
    }

    @Test
    void decomposed_text_is_the_same_text() {
        var typed = "Nguyễn Thị Hồng Điệp";
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);

        assertThat(VietnameseText.nfc(decomposed)).isEqualTo(typed);
        assertThat(VietnameseText.fold(decomposed)).isEqualTo("nguyen thi hong diep");
    }

    @Test
    void invisible_marks_are_taken_away_and_can_be_told() {
        assertThat(VietnameseText.nfc("Lê\u202e Văn\u200b Tám\ufeff")).isEqualTo("Lê Văn Tám");
        assertThat(VietnameseText.hasInvisibleMarks("Lê\u202e Văn")).isTrue();
        assertThat(VietnameseText.hasInvisibleMarks("Lê Văn")).isFalse();
        assertThat(VietnameseText.nfc("a\u0000b\nc")).isEqualTo("a b c");
    }

    @Test
    void script_and_quotes_stay_text() {
        assertThat(VietnameseText.nfc("<script>alert('x')</script>")).isEqualTo("<script>alert('x')</script>");
    }

    @Test
    void nothing_is_the_empty_text() {
        assertThat(VietnameseText.nfc(null)).isEmpty();
        assertThat(VietnameseText.fold(" \t\u00a0")).isEmpty();
        assertThat(VietnameseText.words(" - ")).isEmpty();
    }

    @Test
    void a_typed_beginning_finds_both_spellings_of_a_final_i() {
        assertThat(VietnameseText.words("Huy")).containsExactly("huy");
        assertThat(VietnameseText.indexWords("Nguyễn Thị Lý")).containsExactly("nguyen", "thi", "thy", "ly", "li");
        assertThat(VietnameseText.indexWords("Lê Quí")).contains("quy", "qui");
        assertThat(VietnameseText.words("H'Hen Y-Blô")).containsExactly("h", "hen", "y", "blo");
    }

    @Test
    void people_are_ordered_by_given_name_then_family_then_middle_names() {
        var inOrder = Stream.of(
                        "Nguyễn Văn An",
                        "Trần An",
                        "Lê Văn Anh",
                        "Lê Ăn",
                        "Lê Văn Ân",
                        "Lê Văn Bình",
                        "Lê Thị Bính",
                        "Lê Dũng",
                        "Đỗ Đạt",
                        "Bùi Hoa",
                        "Đinh Hoa",
                        "Lê Thị Hoa",
                        "Lê Văn Hoa",
                        "Lê Hòa",
                        "Lê Hoả",
                        "Lê Hoá",
                        "Lê Hoạ",
                        "Lê Oanh",
                        "Lê Ông",
                        "Lê Ơn",
                        "Lê Tú",
                        "Lê Tư",
                        "Lê Ý")
                .toList();

        assertThat(inOrder)
                .isSortedAccordingTo((a, b) -> VietnameseText.sortKey(a).compareTo(VietnameseText.sortKey(b)));
        assertThat(inOrder.stream().map(VietnameseText::sortKey)).doesNotHaveDuplicates();
    }

    @Test
    void what_has_a_title_is_ordered_as_it_is_read_and_numbers_by_their_value() {
        var inOrder = Stream.of(
                        "Chi bộ 1",
                        "Chi bộ cơ quan",
                        "Chi bộ thôn",
                        "Chi bộ thôn 2",
                        "Chi bộ thôn 02 A",
                        "Chi bộ thôn 10",
                        "Chi bộ thôn 9999999999999",
                        "Chi bộ thôn An",
                        "Chi bộ Trường Tiểu học số 1",
                        "Chi bộ Trường Tiểu học số 2",
                        "Đảng bộ xã Ân",
                        "Đảng bộ xã Bình")
                .toList();

        assertThat(inOrder)
                .isSortedAccordingTo((a, b) -> VietnameseText.titleKey(a).compareTo(VietnameseText.titleKey(b)));
        assertThat(inOrder.stream().map(VietnameseText::titleKey)).doesNotHaveDuplicates();
        assertThat(VietnameseText.titleKey("Chi bộ  THÔN-02")).isEqualTo(VietnameseText.titleKey("Chi bộ thôn 2"));
    }

    @Test
    void a_key_of_a_title_is_short_plain_and_never_empty() {
        assertThat(VietnameseText.titleKey("x 1 ".repeat(300))).hasSize(200).matches("[0-9a-z]+");
        assertThat(VietnameseText.titleKey(" – ")).isNotEmpty();
        assertThat(VietnameseText.titleKey("1".repeat(250))).hasSize(200);
    }

    @Test
    void foreign_letters_stand_between_their_neighbours() {
        assertThat(Stream.of("Ên", "Fa", "Ga", "Iy", "Ja", "Ka", "Vy", "Wa", "Xa", "Yy", "Za"))
                .isSortedAccordingTo((a, b) -> VietnameseText.sortKey(a).compareTo(VietnameseText.sortKey(b)));
    }

    @Test
    void a_sort_key_is_short_plain_and_independent_of_case_and_tone_place() {
        assertThat(VietnameseText.sortKey("x ".repeat(300))).hasSize(200).matches("[0-9a-z]+");
        assertThat(VietnameseText.sortKey("LÊ THỊ HOÀ")).isEqualTo(VietnameseText.sortKey("Lê Thị Hòa"));
        assertThat(VietnameseText.sortKey("")).isEqualTo("0");
    }

    @Test
    void every_letter_is_stored_as_unicode_composes_it() {
        for (var c = '!'; c < 0x2000; c++) {
            var typed = "a" + c + "b";
            if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                assertThat(VietnameseText.nfc(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
            }
        }
        assertThat(VietnameseText.nfc("a\u00ADb")).as("soft hyphen").isEqualTo("ab");
        assertThat(VietnameseText.nfc("a\u00A0 b"))
                .as("space that does not break")
                .isEqualTo("a b");
        assertThat(VietnameseText.nfc(" a  b ")).isEqualTo("a b");
    }
}
