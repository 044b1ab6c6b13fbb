package vn.sotay.export.service;

import vn.sotay.export.model.ExportRequest;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to an export; its public id is the number that stands on the sheet. */
record ExportFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static ExportFact of(String what, ExportRequest request) {
        return new ExportFact(
                "export." + what,
                request.publicId(),
                request.unit().path(),
                request.list() + " "
                        + (request.subject() == null
                                ? request.columns()
                                : request.subject().id()));
    }
}
