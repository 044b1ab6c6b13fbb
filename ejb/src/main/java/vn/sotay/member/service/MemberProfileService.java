package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRecordQueries;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberView;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;

/** One person's record. */
@Stateless
@RolesAllowed("user")
public class MemberProfileService {
    @Inject
    MemberRepository members;

    @Inject
    MemberRecordQueries records;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * The record with its sensitive fields masked.
     *
     * @param asOf home and state of that day; null for today
     * @throws NotFound if it is not there, or not in the scope
     * @throws InvalidInput {@code asOf.beforeKnown}
     */
    @Requires(MEMBER_VIEW)
    public MemberView view(String id, LocalDate asOf) {
        return read(id, MEMBER_VIEW, asOf).masked();
    }

    /** The whole record; that it was looked at is written down. */
    @Requires(MEMBER_VIEW_SENSITIVE)
    public MemberView viewWhole(String id, LocalDate asOf) {
        var view = read(id, MEMBER_VIEW_SENSITIVE, asOf);
        facts.fire(MemberFact.of("sensitiveViewed", load(id, MEMBER_VIEW_SENSITIVE), null));
        return view;
    }

    /** As much of the record as the caller may see: the whole one where the right reaches, else masked. */
    @Requires(MEMBER_VIEW)
    public MemberView viewAllowed(String id, LocalDate asOf) {
        var member = load(id, MEMBER_VIEW);
        var whole = caller.scope(MEMBER_VIEW_SENSITIVE).contains(member.homePath());
        return whole ? viewWhole(id, asOf) : view(id, asOf);
    }

    /** The record with which correcting it begins, as far as the caller may see it. */
    @Requires(MEMBER_EDIT)
    public MemberView toEdit(String id) {
        load(id, MEMBER_EDIT);
        return viewAllowed(id, null);
    }

    /** The record with which a decision on its standing begins. */
    @Requires(STATUS_DECIDE)
    public MemberView toDecide(String id) {
        return read(id, STATUS_DECIDE, null).masked();
    }

    /** Whether the caller may see the whole record. */
    @Requires(MEMBER_VIEW)
    public boolean mayViewWhole(String id) {
        return caller.scope(MEMBER_VIEW_SENSITIVE)
                .contains(load(id, MEMBER_VIEW).homePath());
    }

    private MemberView read(String id, Permission permission, LocalDate asOf) {
        var member = load(id, permission);
        return asOf == null || asOf.equals(LocalDate.now(clock)) ? records.today(member) : records.on(asOf, member);
    }

    private Member load(String id, Permission permission) {
        try {
            return permission == MEMBER_VIEW || permission == MEMBER_VIEW_SENSITIVE
                    ? members.look(id, caller.scope(permission))
                    : members.get(id, caller.scope(permission));
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(permission), "member");
            throw elsewhere;
        }
    }
}
