package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;
import static vn.sotay.access.model.Permission.AUDIT_VIEW;
import static vn.sotay.access.model.Permission.EXPORT_CONFIRM;
import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.IMPORT;
import static vn.sotay.access.model.Permission.LIST_EXPORT;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.export.model.ExportRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;

/** Exports that were asked for: one's own, and those for which somebody is the second person. */
@Stateless
@RolesAllowed("user")
public class ExportService {
    private static final String ONES_OWN = "only what the caller asked for himself";

    @Inject
    ExportRepository exports;

    @Inject
    ExportColumns columns;

    @Inject
    ExportRules rules;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /** One's own of the last days, the newest first. */
    @Requires(
            value = {LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT},
            unscoped = ONES_OWN)
    public List<ExportRow> own(Edge edge, int limit) {
        return exports.of(caller.username(), caller.world(), rules.since(), edge, limit);
    }

    /** How many {@link #own} has. */
    @Requires(
            value = {LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT},
            unscoped = ONES_OWN)
    public RowCount countOwn() {
        return exports.count(caller.username(), caller.world(), rules.since());
    }

    /** What leaves with an export: the message keys of its columns, in the order of the sheet. */
    @Requires(
            value = {LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT, EXPORT_CONFIRM},
            unscoped = "names columns and shows nobody")
    public List<String> columns(ExportRow row) {
        return columns.named(row.list(), List.of(row.columns().split(" ", -1))).stream()
                .map(head -> head.column().key())
                .toList();
    }

    /**
     * One of one's own, however long ago it was asked for.
     *
     * @throws NotFound if the caller asked for none with this id
     */
    @Requires(
            value = {LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT},
            unscoped = ONES_OWN)
    public ExportRow one(String id) {
        return exports.row(id, caller.username(), caller.world());
    }

    /** What waits for the caller as the second person, the oldest first. */
    @Requires(EXPORT_CONFIRM)
    public List<ExportRow> waiting(Edge edge, int limit) {
        return exports.waiting(caller.scope(EXPORT_CONFIRM), caller.username(), edge, limit);
    }

    /** How many {@link #waiting} has. */
    @Requires(EXPORT_CONFIRM)
    public RowCount countWaiting() {
        return exports.countWaiting(caller.scope(EXPORT_CONFIRM), caller.username());
    }

    /**
     * Lets it go.
     *
     * @throws NotFound if its people are not in the scope
     * @throws RuleViolation {@code export.own}, {@code export.illegal}
     */
    @Requires(EXPORT_CONFIRM)
    public void release(String id) {
        var request = get(id);
        request.release(caller.username(), rules.now(), rules.until());
        facts.fire(ExportFact.of("released", request));
    }

    /**
     * Keeps it back.
     *
     * @param why told to who asked; needed
     */
    @Requires(EXPORT_CONFIRM)
    public void refuse(String id, String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("why", "export.refuse.why.missing");
        }
        var request = get(id);
        request.refuse(caller.username(), rules.now(), why.strip());
        facts.fire(ExportFact.of("refused", request));
    }

    private ExportRequest get(String id) {
        return exports.get(id, caller.scope(EXPORT_CONFIRM));
    }
}
