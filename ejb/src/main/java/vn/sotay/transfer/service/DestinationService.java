package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.UnitChoice;
import vn.sotay.organisation.model.UnitChoiceQueries;
import vn.sotay.shared.model.Scope;

/** Finding the unit to which a member goes: code and name of any unit of the province, and nothing else of it. */
@Stateless
@RolesAllowed("user")
public class DestinationService {
    private static final int OFFERED = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Inject
    UnitChoiceQueries units;

    @Inject
    Caller caller;

    /** Units that a typed beginning of a code or name can mean, at most a dozen. */
    @Requires(
            value = {MEMBER_PROPOSE, MEMBER_EDIT},
            unscoped = "a member may go to any unit of the province; only its code and name are told")
    public List<UnitChoice> offer(String typed) {
        return typed == null || typed.isBlank() ? List.of() : units.search(typed, everywhere(), OFFERED);
    }

    /** The unit that is meant by a code, by a code with the name after it, or by a name that only one unit has. */
    @Requires(
            value = {MEMBER_PROPOSE, MEMBER_EDIT},
            unscoped = "a member may go to any unit of the province; only its code and name are told")
    public Optional<UnitChoice> meant(String typed) {
        var text = typed.strip();
        var exact = units.one(SPACE.split(text, 2)[0], everywhere());
        if (exact.isPresent()) {
            return exact;
        }
        var found = units.search(text, everywhere(), 2);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Who practises sees the practice branch alone. */
    private Scope everywhere() {
        return new Scope(List.of(caller.world()));
    }
}
