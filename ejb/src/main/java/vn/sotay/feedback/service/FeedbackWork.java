package vn.sotay.feedback.service;

import static vn.sotay.access.model.Permission.FEEDBACK_ANSWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.feedback.model.FeedbackFilter;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Feedback that nobody has taken up. */
@ApplicationScoped
class FeedbackWork implements WorkItemSource {
    private static final FeedbackFilter FRESH = new FeedbackFilter(FeedbackState.NEW, null);

    @Inject
    FeedbackRepository box;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(FEEDBACK_ANSWER);
        var fresh = scope.isEmpty() ? RowCount.of(0) : box.count(scope, FRESH);
        return fresh.equals(RowCount.of(0)) ? List.of() : List.of(item(fresh));
    }

    private static WorkItem item(RowCount fresh) {
        return new WorkItem(
                "pi-comment",
                Text.of("feedback.work.title", fresh),
                Text.of("feedback.work.reason"),
                null,
                "/feedback/list?state=NEW",
                "feedback.work.action");
    }
}
