package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.TRANSFER_DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.Permission;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferState;

/** Who asked, whom it moves, and whoever has to act next, or would have had to, are told of each step. */
@ApplicationScoped
class TransferNotices implements NoticeSource {
    @Inject
    TransferRepository transfers;

    @Inject
    AccountRepository accounts;

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return fact.key().startsWith("transfer.")
                ? told(transfers.get(fact.subject(), Scope.of(fact.unitPath()))).map(noticed -> noticed.butNot(actor))
                : Stream.empty();
    }

    private Stream<Noticed> told(Transfer transfer) {
        var kind = kind(transfer.state());
        var cause = transfer.publicId() + ":" + transfer.state() + ":" + transfer.version();
        var page = "/transfers/transfer?id=" + transfer.publicId();
        var asked = Noticed.to(transfer.requestedBy(), kind, cause).at(page);
        var moved = transfer.member()
                .flatMap(accounts::ofMember)
                .map(account -> Noticed.to(account.username(), kind, cause).at("/account/record"));
        var next = next(transfer).stream().map(noticed -> noticed.at(page));
        return Stream.of(Stream.of(asked), moved.stream(), next)
                .flatMap(one -> one)
                .map(noticed -> noticed.with(
                        transfer.member().map(m -> m.fullName()).orElseGet(() -> transfer.newcomer()
                                .fullName()),
                        transfer.state()));
    }

    private static NoticeKind kind(TransferState state) {
        return switch (state) {
            case RECALLED, REFUSED, EXPIRED -> NoticeKind.TRANSFER_STOPPED;
            default -> NoticeKind.TRANSFER_MOVED;
        };
    }

    private List<Noticed> next(Transfer transfer) {
        return switch (transfer.state()) {
            case RELEASED -> nearest(LEDGER_USE, transfer.fromUnit(), transfer);
            case REQUESTED, IN_TRANSIT -> nearest(TRANSFER_DECIDE, TransferDesk.turn(transfer), transfer);
            default -> transfer.letter() == null ? List.of() : nearest(TRANSFER_DECIDE, transfer.toUnit(), transfer);
        };
    }

    private static List<Noticed> nearest(Permission permission, Unit unit, Transfer transfer) {
        var cause = transfer.publicId() + ":" + transfer.state() + ":" + transfer.version();
        return Optional.ofNullable(unit)
                .map(one -> Noticed.toNearest(permission, one.path(), kind(transfer.state()), cause))
                .stream()
                .toList();
    }
}
