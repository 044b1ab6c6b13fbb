package vn.sotay.roster.model;

import vn.sotay.member.model.Member;
import vn.sotay.shared.model.AuditedFact;

/**
 * A record was changed to what a list says.
 *
 * @param subject public id of the member
 * @param actor username of who asked for it: a job has no caller
 * @param detail the import and the columns
 */
public record MemberFollowedList(String subject, String actor, String unitPath, String detail) implements AuditedFact {
    /** @param columns codes of the columns in which the list was followed */
    public static MemberFollowedList of(Member member, RosterImport list, Iterable<String> columns) {
        return new MemberFollowedList(
                member.publicId(),
                list.appliedBy(),
                member.homePath(),
                list.publicId() + ' ' + String.join(" ", columns));
    }

    @Override
    public String key() {
        return "roster.member.followedList";
    }
}
