package vn.sotay.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.sotay.member.model.MemberConflict.Kind;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;

class PeoplePlanTest {
    private static final Map<DemoSize, List<MemberPlan>> DRAWN = new EnumMap<>(DemoSize.class);

    private static List<MemberPlan> everybody(DemoSize size) {
        return DRAWN.computeIfAbsent(size, PeoplePlanTest::draw);
    }

    private static List<MemberPlan> draw(DemoSize size) {
        var province = ProvincePlan.of(size);
        var people = new PeoplePlan(province);
        return province.branches().stream()
                .flatMap(branch -> people.of(branch).stream())
                .toList();
    }

    private static String hash(DemoSize size) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        ProvincePlan.of(size)
                .units()
                .forEach(unit -> digest.update(unit.toString().getBytes(StandardCharsets.UTF_8)));
        draw(size).forEach(person -> digest.update(person.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void it_is_the_same_province_every_time(DemoSize size) throws NoSuchAlgorithmException {
        assertThat(hash(size)).isEqualTo(hash(size));
    }

    @ParameterizedTest
    @EnumSource
    void no_number_can_belong_to_anybody(DemoSize size) {
        for (var person : everybody(size)) {
            var details = person.details();
            assertThat(details.citizenId() == null || details.citizenId().matches("000\\d{9}"))
                    .isTrue();
            assertThat(details.phone() == null || details.phone().matches("00\\d{8}"))
                    .isTrue();
            var pattern = person.conflicts().contains(Kind.BAD_CARD) ? "00\\d{5}" : "00\\d{6}";
            assertThat(details.cardNumber() == null || details.cardNumber().matches(pattern))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_shares_a_number_but_those_who_are_marked(DemoSize size) {
        var cards = new HashMap<String, Integer>();
        var citizens = new HashMap<String, Integer>();
        for (var person : everybody(size)) {
            if (!person.conflicts().contains(Kind.DUPLICATE_CARD)
                    && person.details().cardNumber() != null) {
                cards.merge(person.details().cardNumber(), 1, Integer::sum);
            }
            if (person.details().citizenId() != null) {
                citizens.merge(person.details().citizenId(), 1, Integer::sum);
            }
        }
        assertThat(cards.values()).containsOnly(1);
        assertThat(citizens.values()).containsOnly(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void every_life_runs_forward(DemoSize size) {
        for (var person : everybody(size)) {
            var details = person.details();
            assertThat(details.birth().date().plusYears(18))
                    .as(person.toString())
                    .isBefore(details.joined().date());
            assertThat(details.joined().date()).isBeforeOrEqualTo(person.knownFrom());
            if (details.official() != null) {
                assertThat(details.official().date())
                        .as(person.toString())
                        .isBetween(details.joined().date().plusMonths(12), DemoSize.TODAY);
            }
            var standing = person.standing();
            var last = person.knownFrom();
            for (var step : person.steps()) {
                assertThat(step.from()).as(person.toString()).isAfter(last).isBeforeOrEqualTo(DemoSize.TODAY);
                assertThat(step.standing() == standing || standing.next().contains(step.standing()))
                        .as(person.toString())
                        .isTrue();
                standing = step.standing();
                last = step.from();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_a_member_without_an_official_day_is_probationary(DemoSize size) {
        assertThat(everybody(size).stream()
                        .filter(person -> person.standingNow().isMember())
                        .filter(person -> (person.standingNow() == Standing.PROBATIONARY)
                                != (person.details().official() == null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twelve_people_are_kept_twice(DemoSize size) {
        var doubled = everybody(size).stream()
                .filter(person -> person.conflicts().contains(Kind.DUPLICATE_PERSON))
                .toList();
        assertThat(doubled).hasSize(24);
        assertThat(doubled.stream()
                        .map(p -> p.details().fullName()
                                + p.details().birth()
                                + p.details().joined())
                        .distinct())
                .hasSize(12);
    }

    @Test
    void the_shares_are_those_of_a_province() {
        var members = everybody(DemoSize.PROVINCE).stream()
                .filter(person -> person.standingNow().isMember())
                .toList();
        assertThat(share(members, p -> p.standingNow() == Standing.PROBATIONARY))
                .isBetween(0.03, 0.04);
        assertThat(share(members, p -> p.participationNow() == Participation.EXEMPT))
                .isBetween(0.08, 0.10);
        assertThat(share(members, p -> p.details().smartphone() == Smartphone.NO))
                .isBetween(0.06, 0.08);
        assertThat(share(members, p -> p.stay() != null)).isBetween(0.005, 0.012);
        assertThat(share(members, p -> p.details().fullName().startsWith("Nguyễn ")))
                .isBetween(0.2, 0.32);
    }

    private static double share(List<MemberPlan> all, Predicate<MemberPlan> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }
}
