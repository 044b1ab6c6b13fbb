package vn.sotay.practice.service;

import vn.sotay.practice.model.Practice;
import vn.sotay.shared.model.AuditedFact;

/**
 * Somebody began or ended practising, or the night took the practices away whose time was over. What happens in between is no fact.
 *
 * @param unitPath where the person really works
 */
record PracticeFact(String key, String subject, String unitPath, String detail, String actor) implements AuditedFact {
    static PracticeFact of(String what, Practice practice, String unitPath) {
        return new PracticeFact("practice." + what, practice.publicId(), unitPath, null, null);
    }

    static PracticeFact over(int count) {
        return new PracticeFact("practice.over", null, null, Integer.toString(count), "system");
    }
}
