package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.PasswordRule;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.service.BusinessClock;

class AccessPoliciesTest {
    final AccessPolicies policies = new AccessPolicies();

    @Test
    void the_day_of_the_business_decides_which_row_holds() {
        policies.clock = Clock.fixed(Instant.parse("2024-09-30T18:00:00Z"), BusinessClock.ZONE);
        policies.policies = new PolicyRepository() {
            @Override
            public Map<String, Integer> numbers(LocalDate day, String... keys) {
                return Arrays.stream(keys).collect(Collectors.toMap(key -> key, key -> day.getDayOfMonth()));
            }
        };

        assertThat(policies.passwords()).isEqualTo(new PasswordRule(1));
        assertThat(policies.noticeUntil()).isEqualTo(LocalDate.of(2024, 10, 2));
        assertThat(policies.signInDelays().after(2)).hasSeconds(1);
    }
}
