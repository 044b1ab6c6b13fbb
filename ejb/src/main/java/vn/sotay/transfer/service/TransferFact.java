package vn.sotay.transfer.service;

import vn.sotay.shared.model.AuditedFact;
import vn.sotay.transfer.model.Transfer;

/** A transfer went a step further; {@code detail} is its state. It belongs to the unit that answers for it. */
record TransferFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static TransferFact of(String what, Transfer transfer) {
        return new TransferFact(
                "transfer." + what,
                transfer.publicId(),
                transfer.keeper().path(),
                transfer.state().name());
    }
}
