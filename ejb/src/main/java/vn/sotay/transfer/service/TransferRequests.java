package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Refusals;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferRepository;

/** Makes a transfer of what was asked for. */
@ApplicationScoped
class TransferRequests {
    private static final Scope PROVINCE = new Scope(List.of(PathRange.PROVINCE));

    @Inject
    TransferDesk desk;

    @Inject
    TransferRepository transfers;

    @Inject
    TransferTerms terms;

    @Inject
    MemberRepository members;

    @Inject
    UnitRepository units;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /** @return the public id; throws as {@link TransferRequestService#request} */
    String make(RequestTransfer command, Scope scope, Set<Permission> asked, String by) {
        var today = LocalDate.now(clock);
        var member = member(command.member(), scope, asked);
        var plan = command.plan(today);
        terms.check(plan, today);
        var transfer = command.isOut()
                ? Transfer.out(command.place().strip(), member, plan, by, clock.instant())
                : Transfer.to(destination(command.to()), member, plan, by, clock.instant());
        transfers.add(transfer);
        desk.done(TransferFact.of("requested", transfer));
        return transfer.publicId();
    }

    private Member member(String id, Scope scope, Set<Permission> asked) {
        try {
            return members.get(id == null ? "" : id, scope);
        } catch (NotFound elsewhere) {
            refusals.record(asked, "member");
            throw elsewhere;
        }
    }

    private Unit destination(String idOrCode) {
        try {
            return units.get(idOrCode.strip(), PROVINCE);
        } catch (NotFound none) {
            throw new InvalidInput("to", "transfer.to.none", idOrCode.strip());
        }
    }
}
