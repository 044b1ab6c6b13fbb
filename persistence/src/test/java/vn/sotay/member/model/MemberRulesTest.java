package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.shared.model.InvalidInput;

class MemberRulesTest {
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final List<Pattern> SERIES = List.of(Pattern.compile("[0-9]{8}"));

    final MemberTexts hoa = new MemberTexts(Map.of(
            MemberField.FULL_NAME, "Nguyễn Thị Hoa",
            MemberField.BIRTH, "18/04/1961",
            MemberField.JOINED, "03/02/1988",
            MemberField.OFFICIAL, "03/02/1989",
            MemberField.SMARTPHONE, "UNKNOWN"));

    MemberDetails read(MemberTexts typed) {
        return new MemberRules(null, TODAY, SERIES).read(typed);
    }

    List<String> faults(MemberField field, String text) {
        return faults(null, hoa.with(Map.of(field, text)));
    }

    List<String> faults(MemberDetails known, MemberTexts typed) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> new MemberRules(known, TODAY, SERIES).read(typed));
        return refused == null
                ? List.of()
                : refused.errors().stream()
                        .map(error -> error.field() + " " + error.key())
                        .toList();
    }

    @Test
    void what_is_typed_is_read() {
        assertThat(MemberTexts.of(read(hoa))).isEqualTo(hoa.with(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "A Phủ", "<script>alert('x')</script>", "O'Brien \"Hai\"", "; drop table member"})
    void a_name_is_free_text(String name) {
        assertThat(read(hoa.with(Map.of(MemberField.FULL_NAME, name))).fullName())
                .isEqualTo(name);
    }

    @Test
    void marks_that_nobody_sees_are_taken_out_of_a_name() {
        var typed = hoa.with(Map.of(MemberField.FULL_NAME, "\u202eNguyễn  Thị\u200b Hoa "));

        assertThat(read(typed).fullName()).isEqualTo("Nguyễn Thị Hoa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "\u200b"})
    void a_name_without_letters_is_missing(String name) {
        assertThat(faults(MemberField.FULL_NAME, name)).containsExactly("fullName member.fullName.missing");
    }

    @Test
    void a_name_of_300_signs_is_refused_with_both_lengths() {
        var typed = hoa.with(Map.of(MemberField.FULL_NAME, "a".repeat(300)));
        var refused = catchThrowableOfType(InvalidInput.class, () -> read(typed));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.key()).isEqualTo("member.tooLong");
            assertThat(error.args()).containsExactly(250, 300);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "32/05/2019, member.date.day",
        "29/02/2023, member.date.day",
        "12/13/2019, member.date.wrong",
        "hôm qua, member.date.wrong",
        "01/10/2024, member.date.future",
        "2025, member.date.future"
    })
    void a_day_that_cannot_be_is_refused(String typed, String key) {
        assertThat(faults(MemberField.OFFICIAL, typed)).containsExactly("officialDate " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1961", "04/1961", "1961-04-18", "18.4.1961"})
    void a_birth_date_may_be_known_in_part_and_written_in_many_ways(String typed) {
        assertThat(faults(MemberField.BIRTH, typed)).isEmpty();
    }

    @Test
    void nobody_is_official_before_joining_or_joins_before_birth() {
        assertThat(faults(MemberField.OFFICIAL, "1987")).containsExactly("officialDate member.official.beforeJoined");
        assertThat(faults(MemberField.BIRTH, "1990")).containsExactly("joinedDate member.joined.beforeBirth");
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_ID, 00012345678, citizenId member.citizenId.wrong",
        "PHONE, 0900 000 12, phone member.phone.wrong",
        "CARD_NUMBER, 00.10339, cardNumber member.cardNumber.wrong",
        "SEX, OTHER, sex member.choice.wrong"
    })
    void a_number_or_choice_that_is_none_is_refused(MemberField field, String typed, String fault) {
        assertThat(faults(field, typed)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_ID, 000 123 456 789, 000123456789",
        "CARD_NUMBER, 00.100871, 00100871",
        "PHONE, +84 900 000 112, 0900000112"
    })
    void numbers_are_stored_without_what_people_put_between(MemberField field, String typed, String stored) {
        assertThat(field.text(read(hoa.with(Map.of(field, typed))))).isEqualTo(stored);
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var typed = hoa.with(Map.of(MemberField.FULL_NAME, "", MemberField.PHONE, "12", MemberField.BIRTH, "x"));

        assertThat(faults(null, typed)).hasSize(3);
    }

    @Test
    void what_came_in_wrong_does_not_refuse_another_change() {
        var known = read(hoa);
        var wrong = new MemberDetails(
                known.fullName(),
                null,
                known.birth(),
                "10339",
                "123",
                null,
                null,
                null,
                null,
                null,
                null,
                known.joined(),
                known.official(),
                null,
                "abc",
                Smartphone.UNKNOWN,
                null);
        var typed = MemberTexts.of(wrong).with(Map.of(MemberField.OCCUPATION, "giáo viên"));

        assertThat(faults(wrong, typed)).isEmpty();
    }

    @Test
    void masked_numbers_keep_their_ends_and_other_things_nothing() {
        assertThat(MemberField.CITIZEN_ID.masked("000123456789")).isEqualTo("000••••••789");
        assertThat(MemberField.RESIDENCE.masked("thôn 2")).isEqualTo("•••");
        assertThat(MemberField.PHONE.masked("")).isEmpty();
        assertThat(MemberField.FULL_NAME.masked("Nguyễn Thị Hoa")).isEqualTo("Nguyễn Thị Hoa");
    }
}
