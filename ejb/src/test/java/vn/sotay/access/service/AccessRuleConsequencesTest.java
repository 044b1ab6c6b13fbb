package vn.sotay.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.AccessWorkQueries;
import vn.sotay.access.model.Role;
import vn.sotay.shared.service.PolicyConsequences.Change;
import vn.sotay.shared.service.WorkItem.Text;

/** What another term for second factors would do. */
class AccessRuleConsequencesTest {
    private static final LocalDate FROM = LocalDate.of(2025, 3, 1);

    private final AccessRuleConsequences consequences = new AccessRuleConsequences();

    @BeforeEach
    void seven_heads_have_none() {
        consequences.access = new AccessWorkQueries() {
            @Override
            public long withoutFactor(Role role, LocalDate day) {
                return role == Role.HEAD && day.equals(FROM) ? 7 : 0;
            }
        };
    }

    @Test
    void a_term_begins_with_the_rule_at_the_earliest() {
        assertThat(consequences.of(new Change("access.factor.days.HEAD", "30", "10", FROM)))
                .containsExactly(Text.of("access.rule.factor", 7L, LocalDate.of(2025, 3, 11)));
    }

    @Test
    void without_a_rule_nobody_needs_one() {
        assertThat(consequences.of(new Change("access.factor.days.HEAD", "30", null, FROM)))
                .containsExactly(Text.of("access.rule.factor.none", 7L));
    }
}
