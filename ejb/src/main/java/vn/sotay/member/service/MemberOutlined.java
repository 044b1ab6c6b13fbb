package vn.sotay.member.service;

import vn.sotay.member.model.Member;
import vn.sotay.shared.model.AuditedFact;

/** The record of somebody who left long ago was reduced to its outline, by the night's work. */
public record MemberOutlined(String subject, String unitPath) implements AuditedFact {
    static MemberOutlined of(Member member) {
        return new MemberOutlined(member.publicId(), member.homePath());
    }

    @Override
    public String key() {
        return "member.outlined";
    }

    @Override
    public String actor() {
        return KeptLeavers.ACTOR;
    }
}
