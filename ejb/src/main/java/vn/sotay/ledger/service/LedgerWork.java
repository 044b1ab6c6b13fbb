package vn.sotay.ledger.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.policy.model.PolicyRule.LEDGER_RESERVED_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.ledger.model.LedgerWorkQueries;
import vn.sotay.ledger.model.OpenNumbers;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Numbers that were taken and have neither a document nor a reason why not: a line for each ledger. */
@ApplicationScoped
class LedgerWork implements WorkItemSource {
    private static final int SHOWN = 3;

    @Inject
    LedgerWorkQueries work;

    @Inject
    WorkTerms terms;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(LEDGER_USE);
        return scope.isEmpty()
                ? List.of()
                : work.open(scope, Math.min(limit, SHOWN)).stream()
                        .map(this::item)
                        .toList();
    }

    private WorkItem item(OpenNumbers open) {
        return new WorkItem(
                "pi-hashtag",
                Text.of("ledger.work.title", open.count(), open.type()),
                Text.of("ledger.work.text", open.unitName()),
                terms.due(LEDGER_RESERVED_DAYS, open.since()),
                "/ledgers/ledger?id=" + open.ledgerId(),
                "ledger.work.action");
    }
}
