package vn.sotay.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.ledger.service.OpenLedger;
import vn.sotay.shared.web.Messages;

/** Backs ledgers/list.xhtml: the ledgers of a year, and opening one for this year. */
@Named
@ViewScoped
public class LedgerListBean implements Serializable {
    @Inject
    LedgerService ledgers;

    @Inject
    transient Clock clock;

    @Inject
    Messages messages;

    private Integer year;
    private List<LedgerRow> rows = List.of();
    private String unit;
    private DocumentType type;
    private String body;

    /** Reads the year asked for, or this one. */
    public void load() {
        if (year == null) {
            year = thisYear();
        }
        rows = ledgers.ledgers(year);
    }

    /** Opens one. */
    public String open() {
        var id = ledgers.open(new OpenLedger(unit, type, body));
        messages.info("ledger.opened", type, Integer.toString(thisYear()));
        return "/ledgers/ledger?faces-redirect=true&id=" + id;
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Whether a ledger can be opened here: only for this year. */
    public boolean isCurrent() {
        return year == thisYear();
    }

    /** What the page is called: its year. */
    public String getTitle() {
        return messages.text("ledger.list.title", Integer.toString(year));
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public List<LedgerRow> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public DocumentType getType() {
        return type;
    }

    public void setType(DocumentType type) {
        this.type = type;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
