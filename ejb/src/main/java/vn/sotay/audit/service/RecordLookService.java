package vn.sotay.audit.service;

import static vn.sotay.access.model.Permission.AUDIT_VIEW;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.HeldThen;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.audit.model.LookLine;
import vn.sotay.audit.model.LookRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.service.BusinessClock;

/** Who has looked at a record: role, unit, day and purpose for the person; for an auditor the name, too. */
@Stateless
@RolesAllowed("user")
public class RecordLookService {
    @Inject
    LookRepository looks;

    @Inject
    AccountRepository accounts;

    @Inject
    GrantRepository grants;

    @Inject
    Caller caller;

    /**
     * Who looked at the record of the person to whom the account belongs, the newest first, without names.
     *
     * @param before the number of the last line of the page before, or null
     * @throws NotFound {@code member.own.none} if the account belongs to nobody in the roster, or while the caller
     *     practises
     */
    @Requires(OWN_ACCOUNT)
    public List<RecordLook> mine(Long before, int limit) {
        var member = accounts.get(caller.username())
                .member()
                .filter(own -> !caller.isPractising())
                .orElseThrow(() -> new NotFound("member.own.none"))
                .publicId();
        return described(looks.of(member, before, limit)).stream()
                .map(RecordLook::nameless)
                .toList();
    }

    /** Who looked at a record, as far as it was in units of the caller then; nothing where it never was. */
    @Requires(AUDIT_VIEW)
    public List<RecordLook> of(String memberId, Long before, int limit) {
        return described(looks.of(memberId, caller.scope(AUDIT_VIEW), before, limit));
    }

    private List<RecordLook> described(List<LookLine> lines) {
        var actors = lines.stream().map(LookLine::actor).collect(Collectors.toSet());
        var held = grants.everHeldBy(actors);
        return lines.stream().map(line -> described(line, held)).toList();
    }

    private static RecordLook described(LookLine line, List<HeldThen> held) {
        var day = LocalDate.ofInstant(line.happenedAt(), BusinessClock.ZONE);
        var by = held.stream()
                .filter(grant -> grant.username().equals(line.actor()) && grant.reached(line.unitPath(), day))
                .findFirst();
        return new RecordLook(
                line.number(),
                day,
                by.map(HeldThen::role).orElse(null),
                by.map(HeldThen::unitName).orElse(null),
                line.factKey(),
                "changes".equals(line.detail()),
                line.name());
    }
}
