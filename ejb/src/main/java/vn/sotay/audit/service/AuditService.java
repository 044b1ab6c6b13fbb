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
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/** Reading the trail: who may, and of which units. */
@Stateless
@RolesAllowed("user")
public class AuditService {
    @Inject
    AuditRepository trail;

    @Inject
    SealRepository chain;

    @Inject
    Caller caller;

    /** Lines on the units of the caller, the newest first. */
    @Requires(AUDIT_VIEW)
    public List<AuditRow> list(AuditFilter filter, Edge edge, int limit) {
        return trail.list(caller.scope(AUDIT_VIEW), filter, edge, limit);
    }

    /** How many of them there are. */
    @Requires(AUDIT_VIEW)
    public RowCount count(AuditFilter filter) {
        return trail.count(caller.scope(AUDIT_VIEW), filter);
    }

    /** How far the trail is sealed. */
    @Requires(value = AUDIT_VIEW, unscoped = "the chain is one for the whole province and shows no line")
    public SealView seal() {
        return new SealView(chain.last().map(block -> block.head()).orElse(null), chain.waiting());
    }
}
