package vn.sotay.export.service;

import static vn.sotay.access.model.Permission.LIST_EXPORT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetQueries;
import vn.sotay.member.service.MemberService;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/** The spreadsheet of an export, for who asked for it. */
@Stateless
@RolesAllowed("user")
public class ExportSheetService {
    private static final int PAGE = 500;

    @Inject
    ExportRepository exports;

    @Inject
    MemberService members;

    @Inject
    MemberSheetQueries sheets;

    @Inject
    ExportRules rules;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * Notes that it was fetched; {@link #write} writes it.
     *
     * @return the name of the unit
     * @throws NotFound if the caller did not ask for it
     * @throws RuleViolation if it waits, was kept back, or is over
     */
    @Requires(value = LIST_EXPORT, unscoped = "only what the caller asked for himself, on a unit of his scope")
    public String take(String id) {
        var request = ready(id);
        facts.fire(ExportFact.of("taken", request));
        return request.unit().name();
    }

    /** Writes the list as it is now, with the rights that the caller has now. */
    @Requires(LIST_EXPORT)
    public void write(String id, ExportSheetWords words, OutputStream out) throws IOException {
        var request = ready(id);
        var allowed = caller.scope(LIST_EXPORT);
        var whole = caller.scope(MEMBER_VIEW_SENSITIVE);
        try (var sheet = new MemberSheet(out, words, List.copyOf(request.columns()), above(request, words))) {
            var rows = page(request, Edge.FIRST);
            while (!rows.isEmpty()) {
                for (var row : sheets.rows(rows)) {
                    if (allowed.contains(row.homePath())) {
                        sheet.add(row.seen(whole.contains(row.homePath())));
                    }
                }
                rows = rows.size() < PAGE
                        ? List.of()
                        : page(request, Edge.after(rows.get(rows.size() - 1).id()));
            }
        }
    }

    private List<MemberRow> page(ExportRequest request, Edge edge) {
        var order = new OrderExport(null, request.filter(), request.columns(), null);
        return members.page(ExportOrderService.query(order, request.unit()), edge, PAGE);
    }

    private List<String> above(ExportRequest request, ExportSheetWords words) {
        return Stream.of(
                        words.mark(),
                        words.title(request.unit().name()),
                        words.subtitle(request.filter()),
                        words.taken(caller.account().displayName(), rules.now(), request.reason(), request.publicId()))
                .filter(line -> line != null)
                .toList();
    }

    private ExportRequest ready(String id) {
        var request = exports.own(id, caller.username());
        request.demandReady(rules.now());
        return request;
    }
}
