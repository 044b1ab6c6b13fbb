package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Hoà, ĐẶNG THỊ HÒA",
        "Lý Văn Tám, Lí Văn Tám",
        "Nguyễn Thị Quý, nguyen thi qui",
        "Huỳnh Thị Bé, Huỳnh Thị  Bé"
    })
    void spellings_of_one_name_have_one_text(String one, String other) {
        assertThat(SearchWords.of(one).text()).isEqualTo(SearchWords.of(other).text());
    }

    @Test
    void a_final_i_or_y_is_found_in_both_spellings() {
        assertThat(SearchWords.of("Lý Huy").words()).containsExactly("li", "ly", "hui", "huy");
    }

    @Test
    void the_text_has_a_space_around_each_word() {
        assertThat(SearchWords.of("Nguyễn Thị Hoa").text()).isEqualTo(" nguyen thi thy hoa ");
    }

    @Test
    void a_word_said_twice_is_one_row() {
        assertThat(SearchWords.of("Hoa Hoa").distinct()).containsExactly("hoa");
    }

    @Test
    void a_name_of_the_greatest_length_fits() {
        assertThat(SearchWords.of("y ".repeat(125)).text()).hasSizeLessThanOrEqualTo(SearchWords.MAX_LENGTH);
        assertThat(SearchWords.of("i".repeat(250)).words())
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(SearchWords.LONGEST));
    }

    @Test
    void a_name_without_letters_has_no_words() {
        assertThat(SearchWords.of("...").text()).isEqualTo(" ");
    }
}
