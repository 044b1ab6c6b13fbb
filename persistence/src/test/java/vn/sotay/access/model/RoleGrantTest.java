package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.sotay.organisation.model.TestUnits.giveId;
import static vn.sotay.organisation.model.TestUnits.unit;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;

class RoleGrantTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final Period YEAR = new Period(LocalDate.of(2024, 9, 30), LocalDate.of(2025, 9, 30));

    final Unit province = unit(1, "51", UnitKind.PROVINCE, null);
    final Unit moHa = unit(2, "51.07", UnitKind.UPPER_COMMITTEE, province);
    final Unit traBui = unit(3, "51.08", UnitKind.UPPER_COMMITTEE, province);
    final Account officer = account(1, "canbo");
    final Account clerk = account(2, "chuyenvien");
    final Account colleague = account(3, "dongnghiep");
    final RoleGrant first = RoleGrant.founding(officer, Role.ROOT_OFFICER, province, YEAR, "Thiết lập", NOW);

    @ParameterizedTest
    @EnumSource(
            names = {"ADMINISTRATOR", "PRACTISING"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_first_officer_can_grant_every_role_on_content(Role role) {
        assertThat(first.carries(role, province)).isTrue();
    }

    @Test
    void the_first_officer_cannot_make_an_administrator() {
        assertThat(first.carries(Role.ADMINISTRATOR, province)).isFalse();
    }

    @Test
    void nobody_can_be_given_the_role_of_who_practises() {
        assertThat(first.carries(Role.PRACTISING, province)).isFalse();
        assertThat(Role.grantableOnes()).doesNotContain(Role.PRACTISING);
        assertThatViolation("access.grant.notHeld", () -> grant(first, clerk, Role.PRACTISING, moHa));
        assertThatViolation(
                "access.grant.notHeld", () -> RoleGrant.founding(clerk, Role.PRACTISING, province, YEAR, "Thử", NOW));
        assertThatViolation(
                "access.grant.notHeld", () -> RoleGrant.proposed(clerk, Role.PRACTISING, province, YEAR, "Thử", NOW));
    }

    @Test
    void nobody_grants_what_he_does_not_hold() {
        var held = grant(first, clerk, Role.CLERK, moHa);
        assertThatViolation("access.grant.notHeld", () -> grant(held, colleague, Role.HEAD, moHa));
        assertThatViolation("access.grant.notHeld", () -> grant(held, colleague, Role.CLERK, traBui));
        assertThatViolation("access.grant.notHeld", () -> grant(held, colleague, Role.CLERK, province));
        assertThat(grant(held, colleague, Role.SECRETARY, moHa).status()).isEqualTo(GrantStatus.ACTIVE);
    }

    @Test
    void a_head_passes_on_what_a_clerk_needs_but_a_clerk_makes_no_head() {
        assertThat(Role.HEAD.mayGrant(Role.CLERK)).isTrue();
        assertThat(Role.CLERK.mayGrant(Role.CLERK)).isTrue();
        assertThat(Role.CLERK.mayGrant(Role.ORG_BOARD)).isFalse();
        assertThat(Role.SECRETARY.mayGrant(Role.SECRETARY)).isFalse();
    }

    @Test
    void nobody_grants_to_himself() {
        assertThatViolation("access.grant.self", () -> grant(first, officer, Role.CLERK, moHa));
    }

    @Test
    void a_grant_never_outlives_the_one_it_rests_on() {
        var longer = new Period(LocalDate.of(2024, 9, 30), LocalDate.of(2025, 10, 1));
        assertThatViolation(
                "access.grant.outlives",
                () -> RoleGrant.basedOn(first, clerk, Role.CLERK, moHa, longer, "Phân công", NOW));
    }

    @Test
    void a_role_for_the_province_is_granted_nowhere_else() {
        assertThatViolation("access.grant.provinceOnly", () -> grant(first, clerk, Role.ORG_BOARD, moHa));
    }

    @Test
    void a_grant_that_was_taken_back_carries_nothing() {
        var held = grant(first, clerk, Role.CLERK, moHa);
        held.revoke("canbo", NOW);
        assertThat(held.carries(Role.CLERK, moHa)).isFalse();
        assertThatViolation("access.grant.illegal", () -> held.fall("canbo", NOW));
    }

    @Test
    void a_proposal_allows_nothing_until_a_holder_confirms_it_and_never_for_himself() {
        var proposal = RoleGrant.proposed(clerk, Role.CLERK, moHa, YEAR, "Đề nghị", NOW);
        assertThat(proposal.carries(Role.SECRETARY, moHa)).isFalse();
        var ownProposal = RoleGrant.proposed(officer, Role.CLERK, moHa, YEAR, "Đề nghị", NOW);
        assertThatViolation("access.grant.self", () -> ownProposal.confirm(first, NOW));
        proposal.confirm(first, NOW);
        assertThat(proposal.carries(Role.SECRETARY, moHa)).isTrue();
        assertThat(proposal.basedOn()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_itself(GrantStatus status) {
        assertThat(status.next()).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource
    void every_role_may_use_the_own_account(Role role) {
        assertThat(role.permissions()).contains(Permission.OWN_ACCOUNT);
    }

    @Test
    void the_administrator_reads_no_content() {
        assertThat(Role.ADMINISTRATOR.permissions())
                .doesNotContain(
                        Permission.MEMBER_VIEW, Permission.MEMBER_EDIT, Permission.AUDIT_VIEW, Permission.IMPORT);
    }

    private static RoleGrant grant(RoleGrant base, Account to, Role role, Unit unit) {
        return RoleGrant.basedOn(base, to, role, unit, YEAR, "Phân công", NOW);
    }

    private static Account account(long id, String username) {
        return giveId(new Account(username, "Đồng chí " + username, "hash", null, NOW), id);
    }

    private static void assertThatViolation(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(action).returns(key, RuleViolation::key);
    }
}
