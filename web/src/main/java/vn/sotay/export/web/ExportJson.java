package vn.sotay.export.web;

import java.time.Instant;
import vn.sotay.export.model.ExportRow;
import vn.sotay.export.model.ExportState;

/** An export in JSON. */
record ExportJson(
        String id,
        String list,
        String unit,
        String about,
        int people,
        String reason,
        ExportState state,
        Instant requestedAt,
        String decidedBy,
        String note,
        Instant goodUntil) {
    static ExportJson of(ExportRow row) {
        return new ExportJson(
                row.id(),
                row.list().word(),
                row.unitName(),
                row.about(),
                row.people(),
                row.reason(),
                row.state(),
                row.requestedAt(),
                row.decidedBy(),
                row.note(),
                row.goodUntil());
    }
}
