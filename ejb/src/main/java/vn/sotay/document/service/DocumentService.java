package vn.sotay.document.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.document.model.DocumentFilter;
import vn.sotay.document.model.DocumentForm;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.file.model.FileView;
import vn.sotay.file.service.FileStore;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;

/** The documents of one's committees: who may take their numbers, and see their members, reads and takes back what has them. */
@Stateless
@RolesAllowed("user")
public class DocumentService {
    private static final int TEXT = 250;

    @Inject
    DocumentRepository documents;

    @Inject
    FileStore files;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Those of the scope, the newest first. */
    @Requires(LEDGER_USE)
    public List<DocumentRow> list(DocumentFilter filter, Edge edge, int limit) {
        return documents.list(scope(), filter, edge, limit);
    }

    /** How many {@link #list} has. */
    @Requires(LEDGER_USE)
    public RowCount count(DocumentFilter filter) {
        return documents.count(scope(), filter);
    }

    /** One of them. @throws NotFound {@code document.notFound} */
    @Requires(LEDGER_USE)
    public DocumentRow row(String id) {
        get(id);
        return documents.row(id, scope());
    }

    /** Its files without their bytes. @throws NotFound {@code document.notFound} */
    @Requires(LEDGER_USE)
    public Map<DocumentForm, FileView> files(String id) {
        var owner = OfficialDocuments.owner(get(id).id());
        var found = new EnumMap<DocumentForm, FileView>(DocumentForm.class);
        for (var form : DocumentForm.values()) {
            files.find(owner, form.name()).ifPresent(file -> found.put(form, file));
        }
        return found;
    }

    /**
     * One of its files, as it was frozen; that it was taken is written down.
     *
     * @throws NotFound {@code document.notFound}
     */
    @Requires(LEDGER_USE)
    public DocumentFile file(String id, DocumentForm form) {
        var document = get(id);
        var content = files.read(OfficialDocuments.owner(document.id()), form.name());
        facts.fire(DocumentFact.of("read", document));
        var name = document.number().replace('/', '-') + "." + form.extension();
        return new DocumentFile(name, form, content);
    }

    /**
     * Takes a document back. Its number and its files stay.
     *
     * @return its number
     * @throws InvalidInput naming {@code reason}
     * @throws NotFound {@code document.notFound}
     * @throws RuleViolation {@code document.illegal}
     */
    @Requires(LEDGER_USE)
    public String revoke(String id, String reason) {
        var why = RequiredText.of("reason", reason, TEXT);
        var document = get(id);
        document.revoke(why, caller.username(), clock.instant());
        facts.fire(DocumentFact.of("revoked", document));
        return document.number();
    }

    /** Documents speak about members: to read them takes the right to see these, too. */
    private Scope scope() {
        return caller.scope(LEDGER_USE).and(caller.scope(MEMBER_VIEW));
    }

    private OfficialDocument get(String id) {
        try {
            return documents.get(id, scope());
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(LEDGER_USE), "document");
            throw elsewhere;
        }
    }
}
