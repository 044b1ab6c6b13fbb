package vn.sotay.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.sotay.document.model.DocumentForm;
import vn.sotay.document.model.DocumentRepository;
import vn.sotay.document.model.Letter;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.service.FileStore;
import vn.sotay.ledger.service.IssuedNumber;
import vn.sotay.ledger.service.LedgerNumbers;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.AppVersion;

/**
 * Freezes documents for services that have asked for the right: number, rendering and files are of one transaction, so that there is no
 * number without its document.
 */
@ApplicationScoped
public class OfficialDocuments {
    @Inject
    LetterPress press;

    @Inject
    DocumentRepository documents;

    @Inject
    FileStore files;

    @Inject
    LedgerNumbers numbers;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Gives a letter its number and freezes it.
     *
     * @param member whom it is about, or null
     * @param by who issues it
     * @return its public id
     * @throws NotFound {@code ledger.notFound}, also where the caller may take none
     * @throws InvalidInput naming {@code day}: {@code ledger.day.wrong}
     * @throws RuleViolation {@code ledger.over}
     */
    public String issue(String ledgerId, Member member, Letter draft, String by) {
        return issued(ledgerId, member, draft, by).publicId();
    }

    /** As {@link #issue}, for who goes on with the document in the same transaction. */
    public OfficialDocument issued(String ledgerId, Member member, Letter draft, String by) {
        var number = numbers.issue(ledgerId, press.subject(draft), draft.day(), "day");
        var document = freeze(number, member, draft, by, clock.instant());
        facts.fire(DocumentFact.of("issued", document));
        return document;
    }

    /**
     * Takes a document back because what it was for came to nothing; one that was taken back before stays as it is.
     *
     * @param publicId of a document that the caller has asked for by what it belongs to
     */
    public void revoke(String publicId, String reason, String by) {
        var document = documents.get(publicId, new Scope(List.of(PathRange.PROVINCE)));
        if (document.isInForce()) {
            document.revoke(reason, by, clock.instant());
            facts.fire(DocumentFact.of("revoked", document));
        }
    }

    /** A letter as it would be, as PDF. */
    public byte[] preview(Letter draft) {
        return press.preview(draft, clock.instant());
    }

    /** What a letter is about, as its ledger has it. */
    public String subject(Letter letter) {
        return press.subject(letter);
    }

    /** Freezes a letter under a number that was issued for it. */
    public OfficialDocument freeze(IssuedNumber number, Member member, Letter draft, String by, Instant at) {
        var letter = draft.numbered(number.printed());
        var printed = press.print(letter, at);
        var document = new OfficialDocument(number.unit(), member, letter, printed.title(), AppVersion.shown(), by, at);
        documents.add(document);
        keep(document, DocumentForm.PDF, printed.pdf(), by);
        keep(document, DocumentForm.DOCX, printed.docx(), by);
        return document;
    }

    private void keep(OfficialDocument document, DocumentForm form, byte[] bytes, String by) {
        files.keepMade(bytes, form.type(), owner(document.id()), form.name(), by);
    }

    static FileOwner owner(Long document) {
        return new FileOwner(FileOwner.Kind.OFFICIAL_DOCUMENT, document);
    }
}
