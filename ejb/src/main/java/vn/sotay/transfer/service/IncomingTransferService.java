package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OnceOnly;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/** Letters that people bring from other provinces: the clerk of the receiving unit writes them down, a second person takes them in. */
@Stateless
@RolesAllowed("user")
public class IncomingTransferService {
    @Inject
    Arrivals arrivals;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    OnceOnly onceOnly;

    /**
     * Writes a letter down. Who was here before is found by citizen ID, or by card number and name, and keeps the record; of anybody
     * else a record is made when he is taken in.
     *
     * @param key of the request: with the same key the same letter is written down once; may be missing
     * @return the public id of the transfer
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code organisation.unit.notFound}
     * @throws RuleViolation {@code transfer.in.member} for who is a member in the province; {@code transfer.in.left} for who left in
     *     another way than by a transfer; {@code transfer.in.several} if several records are meant; {@code transfer.open}; {@code
     *     member.home.aggregateOnly}
     */
    @Requires(MEMBER_EDIT)
    public String receive(ReceiveNewcomer command, String key) {
        var to = units.get(command.to() == null ? "" : command.to().strip(), caller.scope(MEMBER_EDIT));
        arrivals.check(command);
        return onceOnly.make(key, command, () -> arrivals.make(command, to, caller.username()));
    }
}
