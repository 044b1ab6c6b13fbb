package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.TRANSFER_DECIDE;
import static vn.sotay.transfer.model.TransferSide.INCOMING;
import static vn.sotay.transfer.model.TransferSide.OUTGOING;
import static vn.sotay.transfer.model.TransferState.IN_TRANSIT;
import static vn.sotay.transfer.model.TransferState.RELEASED;
import static vn.sotay.transfer.model.TransferState.REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;
import vn.sotay.transfer.model.TransferFilter;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferRow;

/**
 * Transfers that wait for the caller: to be decided, to get their letter, to be taken in, to be written down as received elsewhere; and
 * temporary stays that end soon. By name while there are few, else one line.
 */
@ApplicationScoped
class TransferWork implements WorkItemSource {
    private static final int BY_NAME = 3;
    private static final int COUNTED = 200;

    @Inject
    TransferRepository transfers;

    @Inject
    TransferTerms terms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var decides = caller.scope(TRANSFER_DECIDE);
        var writes = caller.scope(LEDGER_USE).and(caller.scope(MEMBER_VIEW));
        return Stream.of(
                        items(decides, new TransferFilter(REQUESTED, OUTGOING), "decide", true),
                        items(writes, new TransferFilter(RELEASED, OUTGOING), "letter", false),
                        items(decides, new TransferFilter(IN_TRANSIT, INCOMING), "accept", true),
                        items(decides, TransferFilter.leavingTheRoster(), "away", true),
                        stays(decides))
                .flatMap(one -> one)
                .limit(limit)
                .toList();
    }

    /** @param ofOthers whether a second person is needed, who is not who asked */
    private Stream<WorkItem> items(Scope scope, TransferFilter filter, String what, boolean ofOthers) {
        if (scope.isEmpty()) {
            return Stream.empty();
        }
        var wanted = ofOthers ? filter.notAskedBy(caller.username()) : filter;
        var rows = transfers.waiting(scope, wanted, COUNTED + 1);
        return shown(rows, what, "/transfers/list?state=" + filter.state() + "&side=" + filter.side());
    }

    private Stream<WorkItem> stays(Scope scope) {
        if (scope.isEmpty()) {
            return Stream.empty();
        }
        var today = LocalDate.now(clock);
        var rows = transfers.staysEnding(scope, today, terms.spokenOfUntil(today), COUNTED + 1);
        return shown(rows, "stay", "/transfers/list?state=ACCEPTED");
    }

    private Stream<WorkItem> shown(List<TransferRow> rows, String what, String list) {
        if (rows.size() <= BY_NAME) {
            return rows.stream().map(row -> one(row, what));
        }
        var more = rows.size() > COUNTED ? ".more" : "";
        var due = rows.stream().map(this::due).filter(Objects::nonNull).min(Comparator.naturalOrder());
        return Stream.of(new WorkItem(
                "pi-arrow-right-arrow-left",
                Text.of("transfer.work." + what + ".all" + more, Math.min(rows.size(), COUNTED)),
                Text.of("transfer.work." + what + ".why"),
                due.orElse(null),
                list,
                "transfer.work.action"));
    }

    private WorkItem one(TransferRow row, String what) {
        return new WorkItem(
                "pi-arrow-right-arrow-left",
                Text.of("transfer.work." + what + ".one", row.fullName()),
                Text.of("transfer.work.way", row.origin(), row.destination()),
                due(row),
                "/transfers/transfer?id=" + row.id(),
                "transfer.work.action");
    }

    private LocalDate due(TransferRow row) {
        var due = terms.due(row);
        return due == null ? row.stayUntil() : due;
    }
}
