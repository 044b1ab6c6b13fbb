package vn.sotay.document.service;

import vn.sotay.document.model.OfficialDocument;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to a document; {@code detail} is its number. */
record DocumentFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static DocumentFact of(String what, OfficialDocument document) {
        return new DocumentFact(
                "document." + what, document.publicId(), document.unit().path(), document.number());
    }
}
