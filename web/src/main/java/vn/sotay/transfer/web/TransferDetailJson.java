package vn.sotay.transfer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sotay.transfer.service.TransferDetail;

/**
 * A transfer as both of its units see it.
 *
 * @param requestedBy name of who asked, as the others who did something
 * @param letter number on the letter of introduction; null before it is issued
 * @param document public id of the letter, for who may read it; else null
 * @param note why it was refused or taken back
 * @param steps what the caller may do now
 */
public record TransferDetailJson(
        TransferJson transfer,
        boolean training,
        String reason,
        String birthDate,
        String cardNumber,
        String requestedBy,
        String releasedBy,
        String letter,
        LocalDate letterDay,
        LocalDate presentBy,
        String document,
        LocalDate acceptedOn,
        String closedBy,
        Instant closedAt,
        String note,
        List<String> steps) {
    static TransferDetailJson of(TransferDetail detail) {
        var view = detail.view();
        return new TransferDetailJson(
                TransferJson.of(view.row(), detail.due()),
                view.training(),
                view.reason(),
                view.birthDate(),
                view.cardNumber(),
                view.requestedBy(),
                view.releasedBy(),
                view.letterNumber(),
                view.letterDay(),
                view.row().presentBy(),
                detail.readsLetter() ? view.letterId() : null,
                view.acceptedOn(),
                view.closedBy(),
                view.closedAt(),
                view.note(),
                detail.steps().stream()
                        .map(step -> step.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
