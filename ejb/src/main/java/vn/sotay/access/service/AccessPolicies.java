package vn.sotay.access.service;

import static vn.sotay.policy.model.PolicyRule.DEVICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.DEVICE_IDLE_DAYS;
import static vn.sotay.policy.model.PolicyRule.GRANT_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.PASSWORD_LENGTH;
import static vn.sotay.policy.model.PolicyRule.SIGN_IN_FREE_TRIES;
import static vn.sotay.policy.model.PolicyRule.SIGN_IN_LONGEST_WAIT;
import static vn.sotay.policy.model.PolicyRule.SIGN_IN_MEMORY;
import static vn.sotay.policy.model.PolicyRule.SIGN_IN_SOURCE_ACCOUNTS;
import static vn.sotay.policy.model.PolicyRule.SIGN_IN_SOURCE_WAIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import vn.sotay.access.model.PasswordRule;
import vn.sotay.access.model.SignInDelays;
import vn.sotay.policy.model.PolicyRepository;

/** The policy rows in force today that accounts, grants and the sign-in go by. */
@ApplicationScoped
public class AccessPolicies {
    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** What a password must be like. */
    PasswordRule passwords() {
        return new PasswordRule(
                policies.numbers(LocalDate.now(clock), PASSWORD_LENGTH).get(PASSWORD_LENGTH));
    }

    /** What a password must be like under a preset that need not be the province's yet. */
    PasswordRule passwordsUnder(String preset) {
        return new PasswordRule(policies.numbersOf(preset, LocalDate.now(clock), PASSWORD_LENGTH)
                .get(PASSWORD_LENGTH));
    }

    /** How wrong passwords are slowed down. */
    SignInDelays signInDelays() {
        var numbers = policies.numbers(
                LocalDate.now(clock),
                SIGN_IN_FREE_TRIES,
                SIGN_IN_LONGEST_WAIT,
                SIGN_IN_MEMORY,
                SIGN_IN_SOURCE_ACCOUNTS,
                SIGN_IN_SOURCE_WAIT);
        return new SignInDelays(
                numbers.get(SIGN_IN_FREE_TRIES),
                Duration.ofSeconds(numbers.get(SIGN_IN_LONGEST_WAIT)),
                Duration.ofMinutes(numbers.get(SIGN_IN_MEMORY)),
                numbers.get(SIGN_IN_SOURCE_ACCOUNTS),
                Duration.ofSeconds(numbers.get(SIGN_IN_SOURCE_WAIT)));
    }

    /** Until which day an end is near enough to be spoken of. */
    LocalDate noticeUntil() {
        var today = LocalDate.now(clock);
        return today.plusDays(policies.numbers(today, GRANT_NOTICE_DAYS).get(GRANT_NOTICE_DAYS));
    }

    /** After how long without use a browser that stays known is to be looked at. */
    Duration deviceIdle() {
        return Duration.ofDays(
                policies.numbers(LocalDate.now(clock), DEVICE_IDLE_DAYS).get(DEVICE_IDLE_DAYS));
    }

    /** How long a browser stays known. */
    Duration deviceLife() {
        return Duration.ofDays(
                policies.numbers(LocalDate.now(clock), DEVICE_DAYS).get(DEVICE_DAYS));
    }
}
