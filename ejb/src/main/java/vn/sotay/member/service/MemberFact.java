package vn.sotay.member.service;

import vn.sotay.member.model.Member;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to a record, or somebody looked at what is sensitive in it. */
public record MemberFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    /** @param detail names of fields and states, never what they say */
    static MemberFact of(String what, Member member, Object detail) {
        return new MemberFact(
                "member." + what, member.publicId(), member.homePath(), detail == null ? null : detail.toString());
    }
}
