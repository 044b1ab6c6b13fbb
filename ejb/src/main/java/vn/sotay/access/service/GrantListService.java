package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/** Who may do what: on the caller's units, and the caller himself. */
@Stateless
@RolesAllowed("user")
public class GrantListService {
    @Inject
    GrantRepository grants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Grants on the units of the caller.
     *
     * @param sort a word of {@link GrantRepository#list}; null: the newest first
     */
    @Requires(GRANT)
    public List<GrantRow> list(GrantFilter filter, String sort, Edge edge, int limit) {
        return grants.list(caller.scope(GRANT), filter, sort, edge, limit);
    }

    /** How many of them there are. */
    @Requires(GRANT)
    public RowCount count(GrantFilter filter) {
        return grants.count(caller.scope(GRANT), filter);
    }

    /** Whether {@link GrantService#revoke} would take it back. */
    @Requires(value = GRANT, unscoped = "asks the caller's own grants alone")
    public boolean isRevocable(GrantRow grant) {
        var today = LocalDate.now(clock);
        return !grant.username().equals(caller.username())
                && caller.grants().stream().anyMatch(held -> grant.revocableBy(held, today));
    }

    /** What the caller may do, where and until when: every grant of the own account. */
    @Requires(OWN_ACCOUNT)
    public List<GrantRow> own() {
        return grants.ofAccount(caller.account().id());
    }
}
