package vn.sotay.transfer.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.member.model.TransferKind;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferPlan;

/**
 * A transfer that somebody asks for.
 *
 * @param member public id of the record
 * @param to code or public id of the receiving unit of the province; empty for one elsewhere
 * @param place the receiving unit elsewhere, in words; empty for one of the province
 * @param training whether the member goes to study; only of a temporary transfer
 * @param movesOn the day of the decision or of the move; null for today
 * @param stayFrom the first day elsewhere, of a temporary transfer only
 * @param stayUntil the last day elsewhere, of a temporary transfer only
 * @param reason may be missing
 */
public record RequestTransfer(
        String member,
        TransferKind kind,
        boolean training,
        String to,
        String place,
        LocalDate movesOn,
        LocalDate stayFrom,
        LocalDate stayUntil,
        String reason)
        implements Serializable {
    /** Whether it goes outside of the province. */
    boolean isOut() {
        return isEmpty(to);
    }

    /** What is wrong with it, whatever the rules of the day; each fault names its field. */
    List<FieldError> faults(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (kind == null) {
            faults.add(FieldError.of("kind", "shared.required"));
        }
        if (isEmpty(to) == isEmpty(place)) {
            faults.add(FieldError.of("to", isEmpty(to) ? "transfer.to.missing" : "transfer.to.both"));
        }
        RequiredText.faultIfThere("place", place, Transfer.TEXT).ifPresent(faults::add);
        RequiredText.faultIfThere("reason", reason, Transfer.TEXT).ifPresent(faults::add);
        if (movesOn != null && movesOn.isAfter(today)) {
            faults.add(FieldError.of("movesOn", "member.date.future", today));
        }
        timeFault(faults, "stayFrom", stayFrom);
        timeFault(faults, "stayUntil", stayUntil);
        if (training && kind == TransferKind.FORMAL) {
            faults.add(FieldError.of("training", "transfer.training.formal"));
        }
        return faults;
    }

    private void timeFault(List<FieldError> faults, String field, LocalDate typed) {
        var temporary = kind == TransferKind.TEMPORARY;
        if (temporary == (typed == null)) {
            faults.add(FieldError.of(field, temporary ? "shared.required" : "member.introduction.forGood"));
        }
    }

    /** What is asked for. */
    TransferPlan plan(LocalDate today) {
        return new TransferPlan(
                kind,
                training,
                movesOn == null ? today : movesOn,
                stayFrom,
                stayUntil,
                isEmpty(reason) ? null : reason.strip());
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
