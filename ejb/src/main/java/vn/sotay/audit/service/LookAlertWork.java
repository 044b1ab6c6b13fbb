package vn.sotay.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.audit.model.LookRepository;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Somebody looked at many records: the head and the auditors ask why. */
@ApplicationScoped
class LookAlertWork implements WorkItemSource {
    @Inject
    LookRepository looks;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(Permission.LOOK_REVIEW);
        if (scope.isEmpty()) {
            return List.of();
        }
        return looks.waiting(scope, caller.username(), limit).stream()
                .map(alert -> new WorkItem(
                        "pi-eye",
                        Text.of("audit.work.alert." + alert.kind(), alert.name(), alert.threshold()),
                        Text.of("audit.work.alert.text", alert.unit()),
                        alert.day(),
                        "/audit/alerts",
                        "audit.work.alert.action"))
                .toList();
    }
}
