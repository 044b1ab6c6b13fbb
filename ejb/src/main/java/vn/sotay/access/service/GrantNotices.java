package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** The holder is told of a role that was given or is gone. */
@ApplicationScoped
class GrantNotices implements NoticeSource {
    @Inject
    GrantRepository grants;

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "access.grant.granted", NoticeKind.GRANT_GIVEN,
            "access.grant.revoked", NoticeKind.GRANT_ENDED,
            "access.grant.fell", NoticeKind.GRANT_ENDED);

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return Stream.ofNullable(KINDS.get(fact.key())).map(kind -> {
            var grant = grants.get(fact.subject(), Scope.of(fact.unitPath()));
            return Noticed.to(grant.account().username(), kind, grant.publicId())
                    .with(grant.role(), grant.unit().name())
                    .at("/account")
                    .butNot(actor);
        });
    }
}
