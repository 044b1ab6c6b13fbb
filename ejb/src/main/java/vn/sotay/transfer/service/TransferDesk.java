package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Refusals;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferDirection;
import vn.sotay.transfer.model.TransferRepository;
import vn.sotay.transfer.model.TransferState;

/** Hands a transfer to who may go a step further with it, and writes down that he did. */
@ApplicationScoped
class TransferDesk {
    @Inject
    TransferRepository transfers;

    @Inject
    Refusals refusals;

    @Inject
    Event<AuditedFact> facts;

    /**
     * A transfer of which one of the units lies in the scope.
     *
     * @throws NotFound {@code transfer.notFound}; that it was asked for is written down
     */
    Transfer seen(String id, Scope scope, Permission asked) {
        try {
            return transfers.get(id == null ? "" : id, scope);
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(asked), "transfer");
            throw elsewhere;
        }
    }

    /**
     * A transfer that its sending unit, in the scope, changes.
     *
     * @param version that was read
     * @throws NotFound {@code transfer.notFound}
     * @throws StaleVersion if somebody was faster
     */
    Transfer sentBy(String id, int version, Scope scope, Permission asked) {
        var transfer = seen(id, scope, asked);
        mustBeOf(transfer.fromUnit(), scope, asked);
        return unchanged(transfer, version);
    }

    /** As {@link #sentBy}, for the unit whose turn it is: who sends until the letter is issued, then who receives. */
    Transfer inTurn(String id, int version, Scope scope, Permission asked) {
        var transfer = seen(id, scope, asked);
        mustBeOf(turn(transfer), scope, asked);
        return unchanged(transfer, version);
    }

    /** As {@link #sentBy}, for either unit. */
    Transfer ofEither(String id, int version, Scope scope, Permission asked) {
        return unchanged(seen(id, scope, asked), version);
    }

    /** Who has to say yes or no; for a unit outside of the roster the sending one writes down what it said. */
    static Unit turn(Transfer transfer) {
        var sends = transfer.state() != TransferState.IN_TRANSIT || transfer.direction() == TransferDirection.OUT;
        return sends && transfer.fromUnit() != null ? transfer.fromUnit() : transfer.toUnit();
    }

    private void mustBeOf(Unit unit, Scope scope, Permission asked) {
        if (unit == null || !scope.contains(unit.path())) {
            refusals.record(Set.of(asked), "transfer");
            throw new NotFound("transfer.notFound");
        }
    }

    private Transfer unchanged(Transfer transfer, int version) {
        if (transfer.version() != version) {
            throw new StaleVersion();
        }
        transfers.lock(transfer);
        return transfer;
    }

    /**
     * It is done and written.
     *
     * @throws StaleVersion if somebody was faster
     */
    void done(TransferFact fact) {
        transfers.flush();
        facts.fire(fact);
    }
}
