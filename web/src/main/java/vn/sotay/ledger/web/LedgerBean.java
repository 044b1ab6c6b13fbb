package vn.sotay.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.model.NumberRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs ledgers/ledger.xhtml: the numbers of a ledger, taking the next, and what became of one. */
@Named
@ViewScoped
public class LedgerBean implements Serializable {
    @Inject
    LedgerService ledgers;

    @Inject
    Messages messages;

    private final RowAddress at = new RowAddress();
    private final NumberForms forms = new NumberForms();
    private String id;
    private String subject;
    private LedgerRow ledger;
    private RowPage<NumberRow> page;

    /** Reads the page that the address names. */
    public void load() {
        ledger = ledgers.ledger(id == null ? "" : id);
        var edge = at.edge();
        page = RowPage.of(
                ledgers.numbers(id, edge, RowPage.ASK),
                edge,
                RowCount.of(ledger.taken()),
                at.getRow(),
                row -> Integer.toString(row.number()));
    }

    /** Takes the next number. */
    public String take() {
        messages.info("ledger.taken", ledgers.take(id, subject));
        return again();
    }

    /** The document was signed. */
    public String issue(NumberRow row) {
        messages.info("ledger.issued", ledgers.issue(row.id(), forms.day(row)));
        return again();
    }

    /** No document has it. */
    public String cancel(NumberRow row) {
        messages.info("ledger.cancelled", ledgers.cancel(row.id(), forms.reason(row)));
        return again();
    }

    private String again() {
        return "/ledgers/ledger?faces-redirect=true&id=" + id;
    }

    /** A number as it stands on the document. */
    public String printed(NumberRow row) {
        return row.number() + "-" + ledger.symbol();
    }

    /** What the page is called. */
    public String getTitle() {
        return messages.text("ledger.title", ledger.type(), ledger.symbol(), Integer.toString(ledger.year()));
    }

    /** What is typed about numbers that end. */
    public NumberForms getForms() {
        return forms;
    }

    public RowAddress getAt() {
        return at;
    }

    public LedgerRow getLedger() {
        return ledger;
    }

    public RowPage<NumberRow> getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
