package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.MemberChange;
import vn.sotay.member.model.MemberChange.FieldChange;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberHistoryQueries;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;

/** Who changed what in a record, by hand or by an import. */
@Stateless
@RolesAllowed("user")
public class MemberHistoryService {
    @Inject
    MemberRepository members;

    @Inject
    MemberHistoryQueries history;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * A page of what was changed since the record came, the newest first. Who may see the whole record sees sensitive fields from
     * what to what, and that it was looked at is written down; to others they are masked.
     *
     * @throws NotFound if the record is not there, or not in the scope
     */
    @Requires(MEMBER_VIEW)
    public List<MemberChange> changes(String id, Edge edge, int limit) {
        var member = members.get(id, caller.scope(MEMBER_VIEW));
        var changes = history.changes(member, edge, limit);
        if (!caller.scope(MEMBER_VIEW_SENSITIVE).contains(member.homePath())) {
            return changes.stream().map(MemberChange::masked).toList();
        }
        if (changes.stream()
                .flatMap(c -> c.fields().stream())
                .map(FieldChange::field)
                .anyMatch(MemberField::isSensitive)) {
            facts.fire(MemberFact.of("sensitiveViewed", member, "changes"));
        }
        return changes;
    }

    /** How many changes there were. */
    @Requires(MEMBER_VIEW)
    public RowCount count(String id) {
        return history.count(members.get(id, caller.scope(MEMBER_VIEW)));
    }

    /** Whose record it is. */
    @Requires(MEMBER_VIEW)
    public String nameOf(String id) {
        return members.get(id, caller.scope(MEMBER_VIEW)).fullName();
    }
}
