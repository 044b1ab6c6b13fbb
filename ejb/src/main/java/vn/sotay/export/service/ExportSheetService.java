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
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRepository;
import vn.sotay.export.model.ExportRequest;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/** The spreadsheet of an export, for who asked for it. */
@Stateless
@RolesAllowed("user")
public class ExportSheetService {
    @Inject
    ExportRepository exports;

    @Inject
    ExportLists lists;

    @Inject
    ExportLines lines;

    @Inject
    ExportRules rules;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * Notes that it was fetched; {@link #write} writes it.
     *
     * @return which list of which unit or thing
     * @throws NotFound if the caller did not ask for it
     * @throws RuleViolation if it waits, was kept back, or is over
     */
    @Requires(
            value = {LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT},
            unscoped = "only what the caller asked for himself, on a unit of his scope")
    public Taken take(String id) {
        var request = ready(id);
        facts.fire(ExportFact.of("taken", request));
        var subject = request.subject();
        return new Taken(request.list(), subject == null ? request.unit().name() : subject.name());
    }

    /** What is about to be written, of what. */
    public record Taken(ExportList list, String name) implements Serializable {}

    /** Writes the list as it is now, with the rights that the caller has now. */
    @Requires({LIST_EXPORT, UNIT_VIEW, GRANT, ACCOUNT_MANAGE, AUDIT_VIEW, IMPORT})
    public void write(String id, ExportSheetWords words, OutputStream out) throws IOException {
        var request = ready(id);
        lists.demand(request.list());
        if (request.list().isOfOneThing()) {
            lists.sheet(request.list()).write(request.subject().id(), aboveOne(request, words), words::text, out);
        } else {
            writeList(request, words, out);
        }
    }

    private void writeList(ExportRequest request, ExportSheetWords words, OutputStream out) throws IOException {
        if (!caller.scope(request.list().permission()).contains(request.unit().path())) {
            throw new NotFound("export.notFound");
        }
        var heads = lines.heads(request);
        try (var sheet = new ListSheet(out, words, heads, above(request, words))) {
            lines.write(request, heads, sheet);
        }
    }

    private List<String> aboveOne(ExportRequest request, ExportSheetWords words) {
        return Stream.of(words.mark(), taken(request, words))
                .filter(line -> line != null)
                .toList();
    }

    private String taken(ExportRequest request, ExportSheetWords words) {
        return words.taken(caller.account().displayName(), rules.now(), request.reason(), request.publicId());
    }

    private List<String> above(ExportRequest request, ExportSheetWords words) {
        return Stream.of(
                        words.mark(),
                        words.title(request.list(), request.unit().name()),
                        words.subtitle(request.list(), request.filter()),
                        taken(request, words))
                .filter(line -> line != null)
                .toList();
    }

    private ExportRequest ready(String id) {
        var request = exports.own(id, caller.username(), caller.world());
        request.demandReady(rules.now());
        return request;
    }
}
