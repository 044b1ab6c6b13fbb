package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OnceOnly;
import vn.sotay.access.service.Requires;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;

/** Asks for transfers: the secretary, the grassroots committee and the clerk for members of their units. */
@Stateless
@RolesAllowed("user")
public class TransferRequestService {
    @Inject
    TransferRequests requests;

    @Inject
    Caller caller;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Clock clock;

    /**
     * Asks for a transfer of a member at home in the scope. It may go to any unit of the province: its code is all that one needs.
     *
     * @param key of the request: with the same key the same transfer is asked for once; may be missing
     * @return the public id
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code member.notFound}
     * @throws RuleViolation {@code transfer.open}, {@code transfer.standing}, {@code transfer.practice}, {@code member.home.same}, {@code
     *     organisation.unit.dissolved}
     */
    @Requires({MEMBER_PROPOSE, MEMBER_EDIT})
    public String request(RequestTransfer command, String key) {
        InvalidInput.throwIfAny(command.faults(LocalDate.now(clock)));
        var scope = new Scope(Stream.of(MEMBER_PROPOSE, MEMBER_EDIT)
                .flatMap(permission -> caller.scope(permission).ranges().stream())
                .toList());
        return onceOnly.make(
                key,
                command,
                () -> requests.make(command, scope, Set.of(MEMBER_PROPOSE, MEMBER_EDIT), caller.username()));
    }
}
