package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Role;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRow;

class FactorDemandsTest {
    static final Instant NOW = Instant.parse("2025-03-01T01:00:00Z");
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    final Account account = new Account("lan", "Lan", "hash", null, NOW);
    final FactorDemands demands = new FactorDemands();

    @Test
    void a_role_without_a_rule_asks_for_nothing() {
        holds(grant(Role.CLERK, "2024-01-01T03:00:00Z"));
        assertThat(demands.dueOn(account)).isEmpty();
    }

    @Test
    void who_had_the_role_before_counts_from_the_day_of_the_rule() {
        holds(grant(Role.HEAD, "2024-01-01T03:00:00Z"));
        assertThat(demands.dueOn(account)).contains(LocalDate.of(2025, 1, 31));
    }

    @Test
    void who_got_it_later_counts_from_the_grant_and_the_earliest_role_decides() {
        holds(grant(Role.HEAD, "2025-02-20T03:00:00Z"));
        assertThat(demands.dueOn(account)).contains(LocalDate.of(2025, 3, 22));
        holds(grant(Role.HEAD, "2025-02-20T03:00:00Z"), grant(Role.ORG_BOARD, "2025-02-10T03:00:00Z"));
        assertThat(demands.dueOn(account)).contains(LocalDate.of(2025, 3, 12));
    }

    @Test
    void a_second_factor_answers_the_demand() {
        account.demandFactorFrom(FROM);
        assertThat(account.factorDueOn()).contains(FROM);
        account.secondFactor(new vn.sotay.access.model.SecondFactor("sealed", 1, NOW));
        assertThat(account.factorDueOn()).isEmpty();
    }

    private void holds(HeldGrant... held) {
        demands.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        demands.grants = new GrantRepository() {
            @Override
            public List<HeldGrant> inForce(Long accountId, LocalDate day) {
                return List.of(held);
            }
        };
        demands.policies = new PolicyRepository() {
            @Override
            public List<PolicyRow> ahead(LocalDate day, String prefix) {
                return List.of(
                        new PolicyRow(prefix + "HEAD", "30", FROM, ""),
                        new PolicyRow(prefix + "ORG_BOARD", "30", FROM, ""));
            }
        };
    }

    private static HeldGrant grant(Role role, String at) {
        return new HeldGrant(1L, "x", role, "u", "51", "Tỉnh", "1", Instant.parse(at));
    }
}
