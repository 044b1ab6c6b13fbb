package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;

/** Whoever is let in anew is told that somebody did that: it may not have been asked for. */
@ApplicationScoped
class AccessNotices implements NoticeSource {
    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    private static final Map<String, String> PAGES = Map.of(
            "access.account.reset", "/account/password",
            "access.account.factorReset", "/account/second-factor");

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return Stream.ofNullable(PAGES.get(fact.key())).map(page -> {
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            return Noticed.to(
                            accounts.get(fact.subject()).username(),
                            NoticeKind.ACCESS_RESET,
                            fact.subject() + ":" + fact.key() + ":" + now)
                    .with(new NoticeRow.Named("fact." + fact.key()))
                    .at(page);
        });
    }
}
