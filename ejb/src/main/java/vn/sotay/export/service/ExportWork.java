package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.EXPORT_CONFIRM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Exports that wait for the caller as the second person. */
@ApplicationScoped
class ExportWork implements WorkItemSource {
    @Inject
    ExportRepository exports;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(EXPORT_CONFIRM);
        return scope.isEmpty()
                ? List.of()
                : exports.waiting(scope, caller.username(), Edge.FIRST, limit).stream()
                        .map(ExportWork::item)
                        .toList();
    }

    private static WorkItem item(ExportRow row) {
        return new WorkItem(
                "pi-download",
                Text.of("export.work.waiting." + row.list(), row.by(), RowCount.of(row.people())),
                Text.of("export.work.reason", row.unitName(), row.reason()),
                null,
                "/exports/list",
                "export.work.action");
    }
}
