package vn.sotay.audit.service;

import static vn.sotay.access.model.Permission.AUDIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditRepository;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.audit.model.SealRepository;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/** Reading the trail: who may, and of which units. */
@Stateless
@RolesAllowed("user")
public class AuditService {
    @Inject
    AuditRepository trail;

    @Inject
    SealRepository chain;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    /**
     * Lines on the units of the caller, the newest first.
     *
     * @throws NotFound if the unit of the filter is not in the scope
     * @throws InvalidInput {@code shared.cursor} for an edge that is no line's number
     */
    @Requires(AUDIT_VIEW)
    public List<AuditRow> list(AuditFilter filter, Edge edge, int limit) {
        return trail.list(narrowed(caller.scope(AUDIT_VIEW), filter), filter, edge, limit);
    }

    /** How many of them there are. */
    @Requires(AUDIT_VIEW)
    public RowCount count(AuditFilter filter) {
        return trail.count(narrowed(caller.scope(AUDIT_VIEW), filter), filter);
    }

    private Scope narrowed(Scope scope, AuditFilter filter) {
        return filter.unit() == null
                ? scope
                : scope.within(units.get(filter.unit(), scope).path());
    }

    /** How far the trail is sealed. */
    @Requires(value = AUDIT_VIEW, unscoped = "the chain is one for the whole province and shows no line")
    public SealView seal() {
        return new SealView(chain.last().map(block -> block.head()).orElse(null), chain.waiting());
    }
}
