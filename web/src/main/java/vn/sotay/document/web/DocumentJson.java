package vn.sotay.document.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.model.DocumentState;
import vn.sotay.document.model.DocumentTemplate;

/** A document as other systems see it. */
public record DocumentJson(
        String id,
        DocumentTemplate template,
        String number,
        LocalDate day,
        String subject,
        String unitId,
        String unitName,
        DocumentState state,
        Instant frozenAt,
        String revokeReason) {
    static DocumentJson of(DocumentRow row) {
        return new DocumentJson(
                row.id(),
                row.template(),
                row.number(),
                row.day(),
                row.subject(),
                row.unitId(),
                row.unitName(),
                row.state(),
                row.frozenAt(),
                row.revokeReason());
    }
}
