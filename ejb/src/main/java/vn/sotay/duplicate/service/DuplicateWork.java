package vn.sotay.duplicate.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.duplicate.model.PairRepository;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Pairs of records that nobody has looked at: gone when they are decided, or when a correction makes them differ. */
@ApplicationScoped
class DuplicateWork implements WorkItemSource {
    @Inject
    PairRepository pairs;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(MEMBER_EDIT);
        if (scope.isEmpty()) {
            return List.of();
        }
        var waiting = pairs.waiting(scope);
        return waiting.isNone()
                ? List.of()
                : List.of(new WorkItem(
                        "pi-clone",
                        Text.of("duplicate.work.title", RowCount.of(waiting.count())),
                        Text.of("duplicate.work.text"),
                        null,
                        "/duplicates/list",
                        "duplicate.work.action"));
    }
}
