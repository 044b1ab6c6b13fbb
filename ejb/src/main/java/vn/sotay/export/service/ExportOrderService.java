package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.LIST_EXPORT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberService;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/** Asking for a list that leaves the system. */
@Stateless
@RolesAllowed("user")
public class ExportOrderService {
    private static final int LONGEST_REASON = 500;

    @Inject
    MemberService members;

    @Inject
    UnitRepository units;

    @Inject
    ExportRepository exports;

    @Inject
    ExportRules rules;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * What it would be, before anybody asks for it.
     *
     * @throws NotFound if the unit is not in the scope
     * @throws InvalidInput as the list itself
     */
    @Requires(LIST_EXPORT)
    public ExportPreview preview(OrderExport order) {
        var unit = unit(order);
        return new ExportPreview(
                unit.name(),
                members.count(query(order, unit)),
                rules.alone(),
                caller.scope(MEMBER_VIEW_SENSITIVE).contains(unit.path()));
    }

    /**
     * Asks for it: a short list without a sensitive column may be fetched at once, any other waits for a second person.
     *
     * @return the public id, which is also its number in the audit trail
     * @throws InvalidInput without a reason, or for columns that the caller may not see
     */
    @Requires(LIST_EXPORT)
    public String order(OrderExport order) {
        return stored(order, unit(order)).publicId();
    }

    /**
     * Asks for what may be fetched at once, and for nothing else.
     *
     * @throws RuleViolation {@code export.second.needed}
     */
    @Requires(LIST_EXPORT)
    public String orderAtOnce(OrderExport order) {
        var unit = unit(order);
        if (needsSecond(order, unit)) {
            throw new RuleViolation("export.second.needed", rules.alone());
        }
        return stored(order, unit).publicId();
    }

    private ExportRequest stored(OrderExport order, Unit unit) {
        check(order, unit);
        var people = Math.toIntExact(members.count(query(order, unit)).counted());
        var request = new ExportRequest(
                unit, order.filter(), order.chosen(), order.reason().strip(), people, caller.username(), rules.now());
        if (!needsSecond(order, unit)) {
            request.goAtOnce(rules.until());
        }
        exports.add(request);
        facts.fire(ExportFact.of("asked", request));
        return request;
    }

    private boolean needsSecond(OrderExport order, Unit unit) {
        return order.isSensitive() || members.count(query(order, unit)).counted() > rules.alone();
    }

    private void check(OrderExport order, Unit unit) {
        var errors = new ArrayList<FieldError>();
        if (order.reason() == null || order.reason().isBlank()) {
            errors.add(FieldError.of("reason", "export.reason.missing"));
        } else if (order.reason().length() > LONGEST_REASON) {
            errors.add(FieldError.of(
                    "reason", "shared.tooLong", LONGEST_REASON, order.reason().length()));
        }
        if (order.isSensitive() && !caller.scope(MEMBER_VIEW_SENSITIVE).contains(unit.path())) {
            errors.add(FieldError.of("columns", "export.columns.denied"));
        }
        InvalidInput.throwIfAny(errors);
    }

    /** The unit asked for; without one, the only unit on which the caller may. */
    private Unit unit(OrderExport order) {
        var scope = caller.scope(LIST_EXPORT);
        if (order.unit() != null && !order.unit().isBlank()) {
            return units.get(order.unit(), scope);
        }
        var own = caller.grants().stream()
                .filter(grant -> grant.role().permissions().contains(LIST_EXPORT))
                .map(grant -> grant.unitCode())
                .distinct()
                .toList();
        if (own.size() != 1) {
            throw new InvalidInput("unit", "export.unit.which");
        }
        return units.get(own.get(0), scope);
    }

    static MemberListQuery query(OrderExport order, Unit unit) {
        var filter = order.filter();
        return new MemberListQuery(
                filter.search(), unit.publicId(), filter.status(), filter.review(), filter.gap(), filter.asOf(), null);
    }
}
