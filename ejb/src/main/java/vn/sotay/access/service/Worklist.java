package vn.sotay.access.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItemSource;

/** Việc cần làm: what waits for the caller, from every feature. */
@Stateless
@RolesAllowed("user")
public class Worklist {
    private static final int OF_EACH = 20;

    @Inject
    @Any
    Instance<WorkItemSource> sources;

    /** What waits, the most urgent first; what has no date comes last. */
    @Requires(OWN_ACCOUNT)
    public List<WorkItem> mine() {
        return sources.stream()
                .flatMap(source -> source.waiting(OF_EACH).stream())
                .sorted(comparing(WorkItem::due, nullsLast(naturalOrder())))
                .toList();
    }
}
