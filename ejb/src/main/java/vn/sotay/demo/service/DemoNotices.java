package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.feedback.model.FeedbackFilter;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.NoticeFilter;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.model.Noticed;
import vn.sotay.notice.model.RecipientQueries;
import vn.sotay.notice.model.RoleEndQueries;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.BusinessClock;

/** What the people of the story were told: of their roles, which they have read long ago, and of answers, of which some are new. */
@ApplicationScoped
public class DemoNotices {
    private static final int ALL = 100;
    private static final int SOON = 30;
    private static final Duration NEW = Duration.ofDays(15);

    @Inject
    NoticeBoxRepository box;

    @Inject
    RecipientQueries recipients;

    @Inject
    GrantRepository grants;

    @Inject
    FeedbackRepository feedback;

    @Inject
    RoleEndQueries ends;

    @Inject
    UnitRepository units;

    /** Fills the boxes, in the transaction of the accounts. */
    void fill() {
        var province = Scope.of(units.root().orElseThrow().path());
        var active = new GrantFilter(null, GrantStatus.ACTIVE, DemoSize.TODAY, null);
        var held = grants.list(province, active, null, Edge.FIRST, ALL);
        held.forEach(this::given);
        held.stream().map(GrantRow::username).distinct().forEach(name -> box.readAll(name, begin()));
        var answered = new FeedbackFilter(FeedbackState.ANSWERED, null);
        feedback.list(province, answered, Edge.FIRST, ALL).forEach(view -> answered(view, province));
        reset();
        ends.untold(DemoSize.TODAY, DemoSize.TODAY.plusDays(SOON), ALL).forEach(end -> tell(end.told(), now()));
    }

    /** The administrator gave one of them a new first password some days ago. */
    private void reset() {
        tell(
                Noticed.to("lucluong", NoticeKind.ACCESS_RESET, "demonstration")
                        .with(new NoticeRow.Named("fact.access.account.reset"))
                        .at("/account/sessions"),
                now().minus(Duration.ofDays(3)));
    }

    private void given(GrantRow grant) {
        tell(
                Noticed.to(grant.username(), NoticeKind.GRANT_GIVEN, grant.id())
                        .with(grant.role(), grant.unitName())
                        .at("/account"),
                begin());
    }

    private void answered(FeedbackView view, Scope province) {
        var writer = feedback.get(view.id(), province).writtenBy();
        tell(Noticed.to(writer, NoticeKind.FEEDBACK_ANSWERED, view.id()).at("/feedback/own"), view.answeredAt());
        if (view.answeredAt().isBefore(now().minus(NEW))) {
            box.list(writer, new NoticeFilter(NoticeKind.FEEDBACK_ANSWERED, true), Edge.FIRST, 1)
                    .forEach(row -> box.get(row.id(), writer).read(view.answeredAt()));
        }
    }

    private void tell(Noticed what, Instant at) {
        box.tell(what, recipients.of(what, DemoSize.TODAY), at);
    }

    private static Instant begin() {
        return now().minus(Duration.ofDays(60));
    }

    private static Instant now() {
        return DemoTree.STARTS.atZone(BusinessClock.ZONE).toInstant();
    }
}
