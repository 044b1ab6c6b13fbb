package vn.sotay.member.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** A member who has an account is told that the own record was changed, once a day. */
@ApplicationScoped
class MemberNotices implements NoticeSource {
    @Inject
    MemberRepository members;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    private static final Set<String> CHANGES =
            Set.of("member.described", "member.statusDecided", "member.portraitKept", "member.portraitRemoved");

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return CHANGES.contains(fact.key())
                ? accounts
                        .ofMember(members.get(fact.subject(), Scope.of(fact.unitPath())))
                        .map(account -> Noticed.to(account.username(), NoticeKind.RECORD_CHANGED, cause(fact))
                                .at("/account/record")
                                .butNot(actor))
                        .stream()
                : Stream.empty();
    }

    private String cause(AuditedFact fact) {
        return fact.subject() + ":" + LocalDate.now(clock);
    }
}
