package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.DueLine;
import vn.sotay.shared.service.DueSource;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.transfer.model.TransferFilter;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferRow;
import vn.sotay.transfer.model.TransferSide;
import vn.sotay.transfer.model.TransferState;

/** Members on the way from or to a unit, and those whose stay elsewhere ends soon. */
@ApplicationScoped
class TransferDue implements DueSource {
    @Inject
    TransferRepository transfers;

    @Inject
    TransferTerms terms;

    @Inject
    Clock clock;

    @Override
    public List<DueLine> due(Scope scope, int limit) {
        var today = LocalDate.now(clock);
        return Stream.of(
                        lines(waiting(scope, TransferState.REQUESTED, limit), "asked"),
                        lines(waiting(scope, TransferState.RELEASED, limit), "released"),
                        lines(waiting(scope, TransferState.IN_TRANSIT, limit), "under.way"),
                        lines(transfers.staysEnding(scope, today, terms.spokenOfUntil(today), limit), "stay"))
                .flatMap(one -> one)
                .limit(limit)
                .toList();
    }

    private List<TransferRow> waiting(Scope scope, TransferState state, int limit) {
        return transfers.waiting(scope, new TransferFilter(state, (TransferSide) null), limit);
    }

    private Stream<DueLine> lines(List<TransferRow> rows, String what) {
        return rows.stream().map(row -> line(row, what)).filter(Objects::nonNull);
    }

    private DueLine line(TransferRow row, String what) {
        var due = terms.due(row) == null ? row.stayUntil() : terms.due(row);
        return due == null
                ? null
                : new DueLine(
                        row.fullName(),
                        Text.of("transfer.due." + what, row.origin(), row.destination()),
                        due,
                        "/transfers/transfer?id=" + row.id());
    }
}
