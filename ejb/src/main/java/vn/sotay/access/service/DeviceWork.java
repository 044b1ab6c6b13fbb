package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.access.model.DeviceRepository;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Machines that sign in by themselves and were not used for long: perhaps they are somebody else's by now. */
@ApplicationScoped
class DeviceWork implements WorkItemSource {
    @Inject
    DeviceRepository devices;

    @Inject
    AccessPolicies policies;

    @Inject
    Caller caller;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var now = clock.instant();
        var idle = devices.idle(caller.username(), now, now.minus(policies.deviceIdle()));
        return idle == 0
                ? List.of()
                : List.of(new WorkItem(
                        "pi-desktop",
                        Text.of("access.work.device.title", idle),
                        Text.of("access.work.device.text"),
                        null,
                        "/account/sessions",
                        "access.work.device.action"));
    }
}
