package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.EXPORT_CONFIRM;
import static vn.sotay.policy.model.PolicyRule.EXPORT_CONFIRM_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Exports that wait for the caller as the second person, due by working days since they were asked for. */
@ApplicationScoped
class ExportWork implements WorkItemSource {
    @Inject
    ExportRepository exports;

    @Inject
    WorkTerms terms;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(EXPORT_CONFIRM);
        return scope.isEmpty()
                ? List.of()
                : exports.waiting(scope, caller.username(), Edge.FIRST, limit).stream()
                        .map(this::item)
                        .toList();
    }

    private WorkItem item(ExportRow row) {
        return new WorkItem(
                "pi-download",
                Text.of("export.work.waiting." + row.list(), row.by(), RowCount.of(row.people())),
                Text.of("export.work.reason", row.unitName(), row.reason()),
                terms.due(EXPORT_CONFIRM_DAYS, row.requestedAt()),
                "/exports/list",
                "export.work.action");
    }
}
