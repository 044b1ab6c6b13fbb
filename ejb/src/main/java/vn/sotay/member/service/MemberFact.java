package vn.sotay.member.service;

import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to a record, or somebody looked at what is sensitive in it. */
public record MemberFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    /** @param detail names of fields and states, never what they say */
    static MemberFact of(String what, Member member, Object detail) {
        return new MemberFact(
                "member." + what, member.publicId(), member.homePath(), detail == null ? null : detail.toString());
    }

    /** A page of a list showed these columns; it belongs to the unit that holds all of its people. */
    static MemberFact listed(List<MemberSheetRow> rows, List<MemberSheetColumn> columns) {
        var homes = rows.stream()
                .filter(MemberSheetRow::whole)
                .map(MemberSheetRow::homePath)
                .toList();
        return new MemberFact("member.sensitiveListed", null, UnitPath.common(homes), homes.size() + " " + columns);
    }
}
