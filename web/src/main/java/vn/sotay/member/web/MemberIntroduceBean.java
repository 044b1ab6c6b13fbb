package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.web.PartsForm;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.IntroductionService;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.shared.model.PublicId;

/** Backs members/introduce.xhtml: a letter of introduction, looked at and issued. */
@Named
@ViewScoped
public class MemberIntroduceBean implements Serializable {
    @Inject
    MemberProfileService profiles;

    @Inject
    IntroductionService introductions;

    @Inject
    LedgerService ledgers;

    private final IntroductionForm letter = new IntroductionForm();
    private final PartsForm parts = new PartsForm();
    private String id;
    private MemberView view;
    private final String page = PublicId.random();
    private List<LedgerRow> books = List.of();
    private List<DocumentRow> issued = List.of();

    /** Begins with what the committee's last letter said. */
    public void load() {
        view = profiles.view(id == null ? "" : id, null);
        books = ledgers.current(DocumentType.INTRODUCTION);
        if (!books.isEmpty()) {
            letter.setLedger(books.get(0).id());
            var draft = introductions.begin(id, letter.getLedger());
            letter.setDay(draft.day());
            parts.fill(draft.parts());
            issued = draft.issued();
        }
    }

    /** Shows the letter as it would be; what is typed stays. */
    public void preview() throws IOException {
        Faces.sendFile(introductions.preview(id, letter.command(parts.parts())), "du-thao.pdf", false);
    }

    /** Takes the number and freezes it; the same letter from the same page once, however often it is sent. */
    public String issue() {
        var command = letter.command(parts.parts());
        var document = introductions.issue(id, command, page + "-" + command.hashCode());
        return "/documents/document?faces-redirect=true&id=" + document;
    }

    public TransferKind[] getKinds() {
        return TransferKind.values();
    }

    /** What is typed of this letter. */
    public IntroductionForm getLetter() {
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

    /** The letters about the member that are there already. */
    public List<DocumentRow> getIssued() {
        return issued;
    }

    public MemberView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
