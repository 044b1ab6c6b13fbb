package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Roster;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** Changes of records: what is known of a person. */
@Stateless
@RolesAllowed("user")
public class MemberEditService {
    @Inject
    MemberRepository members;

    @Inject
    UnitRepository units;

    @Inject
    Roster roster;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Takes over a whole form.
     *
     * @param version of the record that was read
     * @param typed every field; a field that was shown masked comes back as it was shown
     * @throws NotFound if it is not there, or not in the scope
     * @throws StaleVersion with the name and the instant of who was faster
     * @throws InvalidInput naming each wrong field
     */
    @Requires(MEMBER_EDIT)
    public void describe(String id, int version, MemberTexts typed) {
        var member = load(id, version, MEMBER_EDIT);
        var shown = MemberTexts.of(member.details());
        describe(member, typed, maySee(member) ? shown : shown.masked());
    }

    /**
     * Takes over some fields; the others stay.
     *
     * @param changes empty texts take a field away
     * @throws StaleVersion as {@link #describe}
     */
    @Requires(MEMBER_EDIT)
    public void merge(String id, int version, Map<MemberField, String> changes) {
        var member = load(id, version, MEMBER_EDIT);
        var shown = MemberTexts.of(member.details());
        describe(member, shown.with(changes), shown);
    }

    /** Only what differs from what was shown is a change; nobody changes what he may not see. */
    private void describe(Member member, MemberTexts typed, MemberTexts shown) {
        var changed = typed.differing(shown);
        if (changed.isEmpty()) {
            return;
        }
        var changes = new EnumMap<MemberField, String>(MemberField.class);
        for (var field : changed) {
            if (field.isSensitive() && !maySee(member)) {
                throw new InvalidInput(field.key(), "member.field.hidden");
            }
            changes.put(field, typed.get(field));
        }
        var known = member.details();
        var meant = MemberTexts.of(known).with(changes);
        roster.describe(member, rules(known).read(meant), caller.username(), clock.instant());
        members.flush();
        facts.fire(MemberFact.of(
                "described", member, changed.stream().map(MemberField::key).collect(Collectors.joining(" "))));
    }

    private boolean maySee(Member member) {
        return caller.scope(MEMBER_VIEW_SENSITIVE).contains(member.homePath());
    }

    /**
     * Takes somebody in.
     *
     * @return the public id
     * @throws RuleViolation {@code practice.full} in a practice branch that has enough
     * @throws InvalidInput naming each wrong field
     */
    @Requires(MEMBER_EDIT)
    public String admit(AdmitMember command) {
        var unit = units.get(command.unit() == null ? "" : command.unit(), caller.scope(MEMBER_EDIT));
        var today = LocalDate.now(clock);
        var from = command.from() == null ? today : command.from();
        var errors = new ArrayList<FieldError>();
        if (from.isAfter(today)) {
            errors.add(FieldError.of("from", "member.date.future", today));
        }
        if (command.standing() == null || command.participation() == null) {
            errors.add(FieldError.of(command.standing() == null ? "standing" : "participation", "shared.required"));
        }
        InvalidInput.throwIfAny(errors);
        var details = rules(null).read(command.texts());
        members.mustHaveRoom(unit);
        var member = new Member(details, command.standing(), command.participation(), unit, from, Origin.ENTERED);
        member.changed(caller.username(), clock.instant());
        roster.admit(member);
        roster.compare(member, caller.username(), clock.instant());
        facts.fire(MemberFact.of("admitted", member, unit.code()));
        return member.publicId();
    }

    private Member load(String id, int version, Permission permission) {
        var member = members.get(id, caller.scope(permission));
        if (member.version() != version) {
            throw member.changedBy() == null
                    ? new StaleVersion()
                    : new StaleVersion(members.displayName(member.changedBy()), member.changedAt());
        }
        return member;
    }

    private MemberRules rules(MemberDetails known) {
        var today = LocalDate.now(clock);
        return new MemberRules(known, today, members.cardSeries(today));
    }
}
