package vn.sotay.notice.service;

import vn.sotay.shared.model.AuditedFact;

/** Somebody chose how to be told, or opened or closed the own calendar; {@code subject} is the account, never the address. */
record NoticeChosen(String key, String subject) implements AuditedFact {
    static NoticeChosen of(String what, String account) {
        return new NoticeChosen("notice." + what, account);
    }
}
