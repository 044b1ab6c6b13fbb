package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OnceOnly;
import vn.sotay.access.service.Requires;
import vn.sotay.document.service.OfficialDocuments;
import vn.sotay.member.service.IntroductionDraft;
import vn.sotay.member.service.Introductions;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.transfer.model.IssuedLetter;
import vn.sotay.transfer.model.Transfer;

/** The letter of a transfer that was decided: with it the member is on the way. Who may take numbers and see the member issues it. */
@Stateless
@RolesAllowed("user")
public class TransferLetterService {
    @Inject
    TransferDesk desk;

    @Inject
    Introductions introductions;

    @Inject
    OfficialDocuments documents;

    @Inject
    Caller caller;

    @Inject
    OnceOnly onceOnly;

    /** What one key stands for: the same text for somebody else is another letter. */
    private record Wanted(String transfer, SendTransfer letter) {}

    /** With what the letter begins. @throws NotFound {@code transfer.notFound}, {@code ledger.notFound} */
    @Requires(LEDGER_USE)
    public IntroductionDraft begin(String id, String ledgerId) {
        var scope = scope();
        var member = desk.seen(id, scope, LEDGER_USE).member().orElseThrow(TransferLetterService::none);
        return introductions.begin(member, ledgerId, scope);
    }

    /**
     * The letter as it would be, without a number.
     *
     * @return a PDF
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code transfer.notFound}, {@code ledger.notFound}
     */
    @Requires(LEDGER_USE)
    public byte[] preview(String id, SendTransfer command) {
        var transfer = desk.seen(id, scope(), LEDGER_USE);
        var member = transfer.member().orElseThrow(TransferLetterService::none);
        return documents.preview(introductions.draft(member, command.of(transfer)));
    }

    /**
     * Takes the next number and freezes the letter; from now on the member is on the way.
     *
     * @param key of the request: with the same key the same letter is issued once; may be missing
     * @return the document's public id
     * @throws InvalidInput naming each wrong field
     * @throws NotFound {@code transfer.notFound}, {@code ledger.notFound}
     * @throws StaleVersion if somebody was faster
     * @throws RuleViolation {@code transfer.illegal}, {@code ledger.over}
     */
    @Requires(LEDGER_USE)
    public String send(String id, int version, SendTransfer command, String key) {
        var scope = scope();
        desk.seen(id, scope, LEDGER_USE);
        return onceOnly.make(
                key, new Wanted(id, command), () -> issue(desk.sentBy(id, version, scope, LEDGER_USE), command));
    }

    private String issue(Transfer transfer, SendTransfer command) {
        var member = transfer.member().orElseThrow(TransferLetterService::none);
        transfer.mustBeReleased();
        var letter = introductions.draft(member, command.of(transfer));
        var document = documents.issued(command.ledger(), member, letter, caller.username());
        transfer.send(
                new IssuedLetter(
                        document.publicId(), document.number(), command.day(), introductions.presentBy(command.day())),
                caller.username());
        desk.done(TransferFact.of("sent", transfer));
        return document.publicId();
    }

    /** Letters speak about members: to issue them takes the right to see these, too. */
    private Scope scope() {
        return caller.scope(LEDGER_USE).and(caller.scope(MEMBER_VIEW));
    }

    private static NotFound none() {
        return new NotFound("transfer.notFound");
    }
}
