package vn.sotay.feedback.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;

/** The writer is told that there is an answer. */
@ApplicationScoped
class FeedbackNotices implements NoticeSource {
    @Inject
    FeedbackRepository box;

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return fact.key().equals("feedback.answered")
                ? Stream.of(Noticed.to(writer(fact), NoticeKind.FEEDBACK_ANSWERED, fact.subject())
                        .at("/feedback/own")
                        .butNot(actor))
                : Stream.empty();
    }

    private String writer(AuditedFact fact) {
        return box.get(fact.subject(), Scope.of(fact.unitPath())).writtenBy();
    }
}
