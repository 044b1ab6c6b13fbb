package vn.sotay.feedback.service;

import static vn.sotay.access.model.Permission.FEEDBACK_ANSWER;
import static vn.sotay.policy.model.PolicyRule.FEEDBACK_ANSWER_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Feedback that nobody has taken up, and what was taken up and still waits for its answer; due by working days since it was sent. */
@ApplicationScoped
class FeedbackWork implements WorkItemSource {
    private static final Set<FeedbackState> FRESH = EnumSet.of(FeedbackState.NEW);
    private static final Set<FeedbackState> BEGUN = EnumSet.of(FeedbackState.TRIAGED, FeedbackState.IN_PROGRESS);

    @Inject
    FeedbackRepository box;

    @Inject
    WorkTerms terms;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        return caller.scope(FEEDBACK_ANSWER).isEmpty()
                ? List.of()
                : Stream.concat(
                                item(FRESH, "feedback.work", "/feedback/list?state=NEW"),
                                item(BEGUN, "feedback.work.begun", "/feedback/list"))
                        .toList();
    }

    private Stream<WorkItem> item(Set<FeedbackState> states, String key, String path) {
        var waiting = box.waiting(caller.scope(FEEDBACK_ANSWER), states);
        return waiting.isNone()
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        "pi-comment",
                        Text.of(key + ".title", RowCount.of(waiting.count())),
                        Text.of(key + ".reason"),
                        terms.due(FEEDBACK_ANSWER_DAYS, waiting.since()),
                        path,
                        "feedback.work.action"));
    }
}
