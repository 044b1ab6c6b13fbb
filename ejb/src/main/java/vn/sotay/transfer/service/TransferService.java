package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.TRANSFER_DECIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.transfer.model.TransferDirection;
import vn.sotay.transfer.model.TransferFilter;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferRow;
import vn.sotay.transfer.model.TransferState;
import vn.sotay.transfer.model.TransferView;

/** Transfers as both of their units see them. */
@Stateless
@RolesAllowed("user")
public class TransferService {
    private static final int OF_ONE = 5;

    @Inject
    TransferRepository transfers;

    @Inject
    TransferDesk desk;

    @Inject
    TransferTerms terms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the caller's units send and receive, the newest first. */
    @Requires(MEMBER_VIEW)
    public List<TransferItem> list(TransferFilter filter, Edge edge, int limit) {
        return transfers.list(caller.scope(MEMBER_VIEW), filter, edge, limit).stream()
                .map(row -> new TransferItem(row, terms.due(row)))
                .toList();
    }

    /** How many {@link #list} has. */
    @Requires(MEMBER_VIEW)
    public RowCount count(TransferFilter filter) {
        return transfers.count(caller.scope(MEMBER_VIEW), filter);
    }

    /** The last transfers of a member, the newest first; none of somebody whose record is not the caller's to see. */
    @Requires(MEMBER_VIEW)
    public List<TransferRow> of(String memberId) {
        return transfers.of(memberId, caller.scope(MEMBER_VIEW), OF_ONE);
    }

    /** One of them, with what the caller may do. @throws NotFound {@code transfer.notFound} */
    @Requires(MEMBER_VIEW)
    public TransferDetail detail(String id) {
        var scope = caller.scope(MEMBER_VIEW);
        var transfer = desk.seen(id, scope, MEMBER_VIEW);
        var view = transfers.view(id, scope);
        var seen = transfer.member().filter(member -> scope.contains(member.homePath()));
        var letters = view.letterId() != null && isIn(view.fromPath(), LEDGER_USE);
        return new TransferDetail(
                view,
                terms.due(view.row()),
                steps(view),
                view.requester().equals(caller.username()),
                letters,
                seen.isPresent());
    }

    private Set<TransferStep> steps(TransferView view) {
        var steps = EnumSet.noneOf(TransferStep.class);
        var own = view.requester().equals(caller.username());
        var sends = isIn(view.fromPath(), TRANSFER_DECIDE);
        var out = view.row().direction() == TransferDirection.OUT;
        switch (view.row().state()) {
            case REQUESTED -> {
                add(steps, sends && !own, TransferStep.RELEASE);
                add(steps, sends, TransferStep.REFUSE);
                add(steps, sends || asks(view), TransferStep.RECALL);
            }
            case RELEASED -> {
                add(steps, isIn(view.fromPath(), LEDGER_USE), TransferStep.SEND);
                add(steps, sends, TransferStep.RECALL);
            }
            case IN_TRANSIT -> {
                var decides = out ? sends : isIn(view.toPath(), TRANSFER_DECIDE);
                add(steps, decides && !own, TransferStep.ACCEPT);
                add(steps, decides, TransferStep.REFUSE);
                add(steps, sends, TransferStep.RECALL);
            }
            default -> add(steps, isAway(view) && (sends || isIn(view.toPath(), TRANSFER_DECIDE)), TransferStep.RETURN);
        }
        return steps;
    }

    /** Whether the member stays elsewhere for a while, today. */
    private boolean isAway(TransferView view) {
        var until = view.row().stayUntil();
        return view.row().state() == TransferState.ACCEPTED && until != null && until.isAfter(LocalDate.now(clock));
    }

    private boolean asks(TransferView view) {
        return Stream.of(MEMBER_PROPOSE, MEMBER_EDIT).anyMatch(permission -> isIn(view.fromPath(), permission));
    }

    private boolean isIn(String path, Permission permission) {
        return path != null && caller.scope(permission).contains(path);
    }

    private static void add(Set<TransferStep> steps, boolean allowed, TransferStep step) {
        if (allowed) {
            steps.add(step);
        }
    }
}
