package vn.sotay.practice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.member.model.Standing;
import vn.sotay.practice.model.Practice;

/** The exercises find what they ask for, whatever the day, and nobody in it can be real. */
class PracticePeopleTest {
    private static final Instant NOW = Instant.parse("2024-02-29T01:00:00Z");

    private static List<RosterEntry> people(String seed, LocalDate today) {
        return new PracticePeople(seed, Practice.branch("Chi bộ tập dượt", today), today, NOW).all();
    }

    private static Member person(int index) {
        return people("a", LocalDate.of(2024, 2, 29)).get(index).member();
    }

    @Test
    void numbers_are_those_of_nobody() {
        assertThat(people("a", LocalDate.of(2024, 2, 29))).hasSize(22).allSatisfy(entry -> {
            var details = entry.member().details();
            assertThat(details.phone()).matches("00[0-9]{8}");
            if (details.citizenId() != null) {
                assertThat(details.citizenId()).matches("000[0-9]{9}");
            }
            if (details.cardNumber() != null) {
                assertThat(details.cardNumber()).matches("00[0-9]{6}");
            }
        });
    }

    @Test
    void there_is_something_to_do_for_each_exercise() {
        assertThat(person(PracticePeople.JOINED).details().joined()).isNull();
        assertThat(person(PracticePeople.CARD).cardNumber())
                .isEqualTo(person(PracticePeople.CARD + 1).cardNumber());
        assertThat(people("a", LocalDate.of(2024, 2, 29))
                        .get(PracticePeople.CARD)
                        .conflicts())
                .hasSize(1);
        assertThat(person(PracticePeople.PROBATION).standing()).isEqualTo(Standing.PROBATIONARY);
        assertThat(person(PracticePeople.OLD).participation()).isEqualTo(Participation.ACTIVE);
        assertThat(people("a", LocalDate.of(2024, 2, 29)))
                .extracting(entry -> entry.member().standing())
                .contains(Standing.APPLICANT, Standing.TRANSFERRED_OUT);
    }

    @Test
    void each_practice_has_other_names_and_the_same_one_always_the_same() {
        assertThat(names("a")).isEqualTo(names("a")).isNotEqualTo(names("b"));
    }

    private static List<String> names(String seed) {
        return people(seed, LocalDate.of(2024, 2, 29)).stream()
                .map(entry -> entry.member().fullName())
                .toList();
    }
}
