package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;
import static vn.sotay.access.model.Permission.AUDIT_VIEW;
import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.IMPORT;
import static vn.sotay.access.model.Permission.LIST_EXPORT;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.export.model.ExportSubject;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.SheetHead;

/** Asking for a list that leaves the system. */
@Stateless
@RolesAllowed("user")
public class ExportOrderService {
    private static final int LONGEST_REASON = 500;

    @Inject
    ExportLists lists;

    @Inject
    ExportColumns columns;

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
    @Requires({LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW})
    public ExportPreview preview(OrderExport order) {
        var unit = unit(order);
        var offered = columns.offered(order.list(), unit);
        return new ExportPreview(
                unit.name(),
                count(order, unit),
                rules.alone(),
                offered.stream().map(SheetHead::column).toList(),
                columns.standing(order.list(), offered));
    }

    /**
     * Asks for it: a short list without a sensitive column, or one that names nobody, may be fetched at once, any other
     * waits for a second person.
     *
     * @return the public id, which is also its number in the audit trail
     * @throws InvalidInput without a reason, or for columns that the list does not have or the caller may not see
     */
    @Requires({LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW})
    public String order(OrderExport order) {
        var unit = unit(order);
        return stored(order, unit, checked(order, unit)).publicId();
    }

    /**
     * Asks for members who may be fetched at once, and for nothing else.
     *
     * @throws RuleViolation {@code export.second.needed}
     */
    @Requires(LIST_EXPORT)
    public String orderAtOnce(OrderExport order) {
        var unit = unit(order);
        var heads = checked(order, unit);
        if (needsSecond(order, unit, heads)) {
            throw new RuleViolation("export.second.needed", rules.alone());
        }
        return stored(order, unit, heads).publicId();
    }

    /**
     * Asks for the sheet of one thing, which may be fetched at once.
     *
     * @param subject public id of the thing
     * @return the public id, which is also its number in the audit trail
     * @throws NotFound if there is no such thing in the caller's scope
     * @throws InvalidInput without a reason
     */
    @Requires(value = IMPORT, unscoped = "the sheet's own feature asks for the scope")
    public String orderSheet(ExportList list, String subject, String reason) {
        lists.demand(list);
        var about = lists.sheet(list).about(subject);
        InvalidInput.throwIfAny(reasonFault(reason).stream().toList());
        var request = ExportRequest.ofOne(
                list,
                lists.unit(about),
                new ExportSubject(subject, about.name()),
                reason.strip(),
                about.lines(),
                caller.username(),
                rules.now());
        request.goAtOnce(rules.until());
        return asked(request).publicId();
    }

    private ExportRequest stored(OrderExport order, Unit unit, List<SheetHead> heads) {
        var people = Math.toIntExact(count(order, unit).counted());
        var request = new ExportRequest(
                order.list(),
                unit,
                order.filter(),
                heads.stream().map(SheetHead::name).toList(),
                order.reason().strip(),
                people,
                caller.username(),
                rules.now());
        if (!needsSecond(order, unit, heads)) {
            request.goAtOnce(rules.until());
        }
        return asked(request);
    }

    private ExportRequest asked(ExportRequest request) {
        exports.add(request);
        facts.fire(ExportFact.of("asked", request));
        return request;
    }

    private boolean needsSecond(OrderExport order, Unit unit, List<SheetHead> heads) {
        return ExportColumns.isSensitive(heads)
                || order.list().isOfPersons() && count(order, unit).counted() > rules.alone();
    }

    private RowCount count(OrderExport order, Unit unit) {
        return lists.count(order.list(), order.filter(), unit);
    }

    private List<SheetHead> checked(OrderExport order, Unit unit) {
        InvalidInput.throwIfAny(reasonFault(order.reason()).stream().toList());
        return columns.asked(order, unit);
    }

    private Unit unit(OrderExport order) {
        return lists.unit(order.list(), order.unit(), caller.scope(order.list().permission()));
    }

    private static Optional<FieldError> reasonFault(String reason) {
        return reason == null || reason.isBlank()
                ? Optional.of(FieldError.of("reason", "export.reason.missing"))
                : RequiredText.fault("reason", reason, LONGEST_REASON);
    }
}
