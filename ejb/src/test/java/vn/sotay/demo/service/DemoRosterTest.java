package vn.sotay.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.member.model.Membership;
import vn.sotay.member.model.MembershipKind;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.member.model.StatusChange;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;

/** What is stored of the made-up people keeps the rules of the roster. */
class DemoRosterTest {
    private static void everyEntry(DemoSize size, Consumer<RosterEntry> check) {
        var province = ProvincePlan.of(size);
        var people = new PeoplePlan(province);
        Map<String, Unit> units = new HashMap<>();
        for (var branch : province.branches()) {
            people.of(branch).stream()
                    .map(plan -> DemoRoster.entry(plan, code -> units.computeIfAbsent(code, c -> unit(province, c))))
                    .forEach(check);
        }
    }

    private static Unit unit(ProvincePlan province, String code) {
        var plan = province.unit(code);
        return new Unit(code, plan.name(), plan.kind(), province.size().from(), Origin.DEMONSTRATION);
    }

    @ParameterizedTest
    @EnumSource
    void everybody_has_one_home_at_every_instant_of_an_active_life(DemoSize size) {
        everyEntry(size, entry -> {
            var homes = entry.memberships().stream()
                    .filter(membership -> membership.kind() == MembershipKind.HOME)
                    .map(Membership::period)
                    .toList();
            var leaves = entry.member().standing().isMember() ? Period.OPEN : lastDay(entry);
            assertThat(follows(homes, entry.member().knownFrom(), leaves))
                    .as(entry.member().fullName() + homes)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void there_is_no_gap_between_two_states(DemoSize size) {
        everyEntry(size, entry -> {
            var states = entry.states().stream().map(StatusChange::period).toList();
            assertThat(follows(states, entry.member().knownFrom(), Period.OPEN))
                    .as(entry.member().fullName() + states)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_stays_for_a_time_where_the_home_is(DemoSize size) {
        everyEntry(size, entry -> assertThat(entry.memberships().stream()
                        .filter(membership -> membership.kind() == MembershipKind.TEMPORARY)
                        .map(membership -> membership.unit().code()))
                .doesNotContain(entry.member().homeUnit().code()));
    }

    @ParameterizedTest
    @EnumSource
    void each_grant_rests_on_one_given_before(DemoSize size) {
        var province = ProvincePlan.of(size);
        var seen = new HashMap<String, AccountPlan>();
        for (var plan : AccountPlan.all()) {
            assertThat(province.unit(plan.unit())).as(plan.username()).isNotNull();
            if (plan.granter() != null) {
                var base = seen.get(plan.granter());
                assertThat(base.role().mayGrant(plan.role()))
                        .as(plan.username())
                        .isTrue();
                assertThat(plan.unit()).as(plan.username()).startsWith(base.unit());
            }
            seen.put(plan.username(), plan);
        }
    }

    private static LocalDate lastDay(RosterEntry entry) {
        var states = entry.states();
        return states.get(states.size() - 1).period().validFrom();
    }

    private static boolean follows(List<Period> periods, LocalDate from, LocalDate to) {
        var next = from;
        for (var period : periods) {
            if (!period.validFrom().equals(next)) {
                return false;
            }
            next = period.validTo();
        }
        return next.equals(to);
    }
}
