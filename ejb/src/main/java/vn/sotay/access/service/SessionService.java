package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.access.model.DeviceRepository;
import vn.sotay.access.model.DeviceRow;
import vn.sotay.access.model.SessionRepository;
import vn.sotay.access.model.SessionRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.service.RealTime;

/** My sign-ins: where, since when, and the end of one of them. */
@Stateless
@RolesAllowed("user")
public class SessionService {
    @Inject
    SessionRepository sessions;

    @Inject
    DeviceRepository devices;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** The own ones that are good, the last used first. */
    @Requires(OWN_ACCOUNT)
    public List<SessionRow> mine() {
        return sessions.of(caller.username(), clock.instant());
    }

    /**
     * Ends one of the own ones, at once.
     *
     * @throws NotFound also when it is somebody else's
     */
    @Requires(OWN_ACCOUNT)
    public void end(String id) {
        var session = sessions.byId(id)
                .filter(found -> found.account().username().equals(caller.username()))
                .orElseThrow(() -> new NotFound("access.session.notFound"));
        session.end(clock.instant());
        facts.fire(AccountChanged.sessionEnded(session.account()));
    }

    /** My browsers that stay known, the last used first. */
    @Requires(OWN_ACCOUNT)
    public List<DeviceRow> devices() {
        return devices.of(caller.username(), clock.instant());
    }

    /**
     * Forgets one of them: it signs in by itself no more. Sign-ins that last are ended one by one.
     *
     * @throws NotFound also when it is somebody else's
     */
    @Requires(OWN_ACCOUNT)
    public void forget(String id) {
        var device = devices.of(id, caller.username()).orElseThrow(() -> new NotFound("access.device.notFound"));
        device.end(clock.instant());
        facts.fire(AccountChanged.deviceForgotten(device.account()));
    }
}
