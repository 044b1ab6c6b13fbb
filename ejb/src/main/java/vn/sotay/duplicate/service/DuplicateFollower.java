package vn.sotay.duplicate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.sotay.duplicate.model.PairKeeper;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** A record that was corrected or entered by hand is compared anew in the same transaction. */
@ApplicationScoped
public class DuplicateFollower {
    private static final Set<String> CHANGES = Set.of("member.described", "member.admitted");

    @Inject
    MemberRepository members;

    @Inject
    PairKeeper keeper;

    @Inject
    Clock clock;

    void hear(@Observes AuditedFact fact) {
        if (CHANGES.contains(fact.key())) {
            members.flush();
            var member = members.get(fact.subject(), Scope.of(fact.unitPath()));
            keeper.follow(member, LocalDate.now(clock), clock.instant());
        }
    }
}
