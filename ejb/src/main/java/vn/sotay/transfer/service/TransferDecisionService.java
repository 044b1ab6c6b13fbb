package vn.sotay.transfer.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;
import static vn.sotay.access.model.Permission.TRANSFER_DECIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.document.service.OfficialDocuments;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferBook;
import vn.sotay.transfer.model.TransferState;

/**
 * Yes or no: the sending unit lets a member go or takes that back, the receiving one takes him in or does not. Whoever asked decides
 * neither.
 *
 * <p>Every method throws {@link NotFound} {@code transfer.notFound} where it is not the caller's turn, {@link StaleVersion} if somebody
 * was faster, and {@link RuleViolation} {@code transfer.illegal}.
 */
@Stateless
@RolesAllowed("user")
public class TransferDecisionService {
    @Inject
    TransferDesk desk;

    @Inject
    TransferBook book;

    @Inject
    OfficialDocuments documents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Lets the member go: the letter may be issued. @throws RuleViolation {@code transfer.ownRequest} */
    @Requires(TRANSFER_DECIDE)
    public void release(String id, int version) {
        var transfer = desk.sentBy(id, version, caller.scope(TRANSFER_DECIDE), TRANSFER_DECIDE);
        transfer.release(caller.username(), clock.instant());
        desk.done(TransferFact.of("released", transfer));
    }

    /**
     * Takes the member in.
     *
     * @param day the first day there; null for today
     * @throws InvalidInput naming {@code day}
     * @throws RuleViolation as {@link TransferBook#accept}
     */
    @Requires(TRANSFER_DECIDE)
    public void accept(String id, int version, LocalDate day) {
        var transfer = desk.inTurn(id, version, caller.scope(TRANSFER_DECIDE), TRANSFER_DECIDE);
        book.accept(transfer, notLater(day), caller.username(), clock.instant());
        desk.done(TransferFact.of("accepted", transfer));
    }

    /**
     * Says no: the sending unit to who asked, the receiving one to the letter.
     *
     * @throws InvalidInput naming {@code reason}
     */
    @Requires(TRANSFER_DECIDE)
    public void refuse(String id, int version, String reason) {
        var transfer = desk.inTurn(id, version, caller.scope(TRANSFER_DECIDE), TRANSFER_DECIDE);
        var why = RequiredText.of("reason", reason, Transfer.TEXT);
        var letter = transfer.letter();
        transfer.refuse(why, caller.username(), clock.instant());
        desk.done(TransferFact.of("refused", transfer));
        if (letter != null && letter.documentId() != null) {
            documents.revoke(letter.documentId(), why, caller.username());
        }
    }

    /**
     * Takes it back: who may ask before it is decided, who decides afterwards.
     *
     * @throws InvalidInput naming {@code reason}
     */
    @Requires({MEMBER_PROPOSE, MEMBER_EDIT, TRANSFER_DECIDE})
    public void recall(String id, int version, String reason) {
        var why = RequiredText.of("reason", reason, Transfer.TEXT);
        var whole = scope();
        var undecided = desk.seen(id, whole, TRANSFER_DECIDE).state() == TransferState.REQUESTED;
        var transfer = desk.sentBy(id, version, undecided ? whole : caller.scope(TRANSFER_DECIDE), TRANSFER_DECIDE);
        var letter = transfer.letter();
        transfer.recall(why, caller.username(), clock.instant());
        desk.done(TransferFact.of("recalled", transfer));
        if (letter != null) {
            documents.revoke(letter.documentId(), why, caller.username());
        }
    }

    /**
     * A temporary stay ends before its time: either unit writes it down.
     *
     * @param day the last day elsewhere; null for today
     * @throws InvalidInput naming {@code day}
     * @throws RuleViolation {@code transfer.stay.none}
     */
    @Requires(TRANSFER_DECIDE)
    public void comeBack(String id, int version, LocalDate day) {
        var transfer = desk.ofEither(id, version, caller.scope(TRANSFER_DECIDE), TRANSFER_DECIDE);
        book.endStay(transfer, notLater(day).plusDays(1));
        desk.done(TransferFact.of("stayEnded", transfer));
    }

    private Scope scope() {
        return new Scope(Stream.of(MEMBER_PROPOSE, MEMBER_EDIT, TRANSFER_DECIDE)
                .flatMap(permission -> caller.scope(permission).ranges().stream())
                .toList());
    }

    private LocalDate notLater(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day != null && day.isAfter(today)) {
            throw new InvalidInput("day", "member.date.future", today);
        }
        return day == null ? today : day;
    }
}
