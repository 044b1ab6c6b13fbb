package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Spreadsheets wait for somebody who applies them, or says what their columns mean. */
@ApplicationScoped
class ImportsReady implements WorkItemSource {
    @Inject
    RosterImportRepository imports;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        return caller.has(Permission.IMPORT)
                ? imports.waiting(caller.scope(Permission.IMPORT), limit).stream()
                        .map(ImportsReady::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(ImportView view) {
        var what = view.state() == ImportState.READY ? "roster.work.ready" : "roster.work.columns";
        return new WorkItem(
                "pi-file-import",
                Text.of(what + ".title", view.fileName()),
                Text.of(what + ".text"),
                null,
                "/imports/import?id=" + view.id(),
                "roster.work.ready.action");
    }
}
