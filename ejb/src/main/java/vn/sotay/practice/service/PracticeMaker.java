package vn.sotay.practice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.Account;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.member.model.Roster;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.practice.model.Practice;
import vn.sotay.practice.model.PracticeRepository;

/** Makes a practice branch with its people and its own ledgers, in the caller's transaction. */
@ApplicationScoped
class PracticeMaker {
    private static final String NAME = "Chi bộ tập dượt";
    private static final String SYMBOL = "TD";

    @Inject
    OrganisationTree tree;

    @Inject
    Roster roster;

    @Inject
    LedgerRepository ledgers;

    @Inject
    PolicyRepository policies;

    @Inject
    PracticeRepository practices;

    @Inject
    Clock clock;

    Practice make(Account account) {
        var today = LocalDate.now(clock);
        var unit = Practice.branch(NAME, today);
        tree.placeAside(unit, unit.knownFrom());
        var days = policies.numbers(today, PolicyRule.PRACTICE_DAYS).get(PolicyRule.PRACTICE_DAYS);
        var practice = new Practice(account, unit, clock.instant(), today.plusDays(days));
        practices.add(practice);
        fill(unit, practice.publicId(), today);
        return practice;
    }

    private void fill(Unit unit, String seed, LocalDate today) {
        roster.admit(new PracticePeople(seed, unit, today, clock.instant()).all());
        List.of(DocumentType.INTRODUCTION, DocumentType.DECISION)
                .forEach(type -> ledgers.open(unit, type, SYMBOL, today.getYear()));
    }
}
