package vn.sotay.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.sotay.document.web.PartsForm;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.shared.model.PublicId;
import vn.sotay.shared.web.Messages;
import vn.sotay.transfer.service.TransferDetail;
import vn.sotay.transfer.service.TransferLetterService;
import vn.sotay.transfer.service.TransferService;

/** Backs transfers/letter.xhtml: the letter of introduction with which a member goes, looked at and issued. */
@Named
@ViewScoped
public class TransferLetterBean implements Serializable {
    @Inject
    TransferService transfers;

    @Inject
    TransferLetterService letters;

    @Inject
    LedgerService ledgers;

    @Inject
    Messages messages;

    private final TransferLetterForm letter = new TransferLetterForm();
    private final PartsForm parts = new PartsForm();
    private final String page = PublicId.random();
    private String id;
    private TransferDetail detail;
    private List<LedgerRow> books = List.of();

    /** Begins with what the committee's last letter said. */
    public void load() {
        detail = transfers.detail(id == null ? "" : id);
        books = ledgers.current(DocumentType.INTRODUCTION);
        if (!books.isEmpty()) {
            letter.setLedger(books.get(0).id());
            var draft = letters.begin(id, letter.getLedger());
            letter.setDay(draft.day());
            parts.fill(draft.parts());
        }
    }

    /** Shows the letter as it would be; what is typed stays. */
    public void preview() throws IOException {
        Faces.sendFile(letters.preview(id, letter.command(parts.parts())), "du-thao.pdf", false);
    }

    /** Takes the number and freezes it: the member is on the way. */
    public String issue() {
        var command = letter.command(parts.parts());
        letters.send(id, detail.view().version(), command, page + "-" + command.hashCode());
        messages.info("transfer.sent", detail.view().row().fullName());
        return "/transfers/transfer?faces-redirect=true&id=" + id;
    }

    /** What is typed of this letter. */
    public TransferLetterForm getLetter() {
        return letter;
    }

    /** What is typed of the parts that every letter has. */
    public PartsForm getParts() {
        return parts;
    }

    /** The ledgers that can give the number. */
    public List<LedgerRow> getBooks() {
        return books;
    }

    public TransferDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
