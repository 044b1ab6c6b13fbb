package vn.sotay.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class PolicyKindTest {
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @ValueSource(strings = {"QN-2024", "QN-2025"})
    void every_shipped_rule_is_known_and_its_value_is_good(String preset) {
        try (var database = OwnDatabase.h2()) {
            var entries = database.inTransaction(em -> {
                People.setUp(em);
                em.createQuery("update Installation i set i.preset = :preset")
                        .setParameter("preset", preset)
                        .executeUpdate();
                return Wired.up(PolicyRepository.class, em).notOver(DAY);
            });

            assertThat(entries).hasSizeGreaterThan(30);
            assertThat(entries).allSatisfy(entry -> {
                assertThat(PolicyKind.of(entry.key())).as(entry.key()).isPresent();
                assertThat(PolicyKind.of(entry.key()).orElseThrow().fault(entry.value()))
                        .as(entry.key())
                        .isEmpty();
                assertThat(entry.source()).as(entry.key()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "member.probation.months,12,",
        "member.probation.months,0,policy.value.range",
        "member.probation.months,61,policy.value.range",
        "member.probation.months,mười hai,policy.value.range",
        "member.probation.months,99999999999,policy.value.range",
        "member.probation.months,,shared.required",
        "access.password.length,7,policy.value.range",
        "access.factor.days.HEAD,0,",
        "card.number.pattern,[0-9]{8},",
        "card.number.pattern,[0-9{8},policy.value.pattern",
        "duplicate.weight.BIRTH,11/4/-7,",
        "duplicate.weight.BIRTH,11/4,policy.value.weights",
        "duplicate.weight.BIRTH,4/11/-7,policy.value.weights",
        "duplicate.weight.BIRTH,11/4/-77,policy.value.weights",
        "retention.SIGN_IN,P13M,",
        "retention.SIGN_IN,KEEP,",
        "retention.SIGN_IN,P0D,policy.value.period",
        "retention.SIGN_IN,P-1D,policy.value.period",
        "retention.SIGN_IN,13 tháng,policy.value.period",
    })
    void a_value_is_good_or_says_what_is_wrong(String key, String value, String fault) {
        assertThat(PolicyKind.of(key).orElseThrow().fault(value).map(FieldError::key))
                .isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void nobody_knows_a_rule_that_there_is_not() {
        assertThat(List.of("member.probation", "access.factor", "", "retention"))
                .allSatisfy(key -> assertThat(PolicyKind.of(key)).as(key).isEmpty());
    }
}
