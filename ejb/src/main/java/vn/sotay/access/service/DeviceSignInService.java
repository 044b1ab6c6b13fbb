package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.access.model.Device;
import vn.sotay.access.model.DeviceAnswer;
import vn.sotay.access.model.DeviceRepository;
import vn.sotay.access.model.SessionRepository;
import vn.sotay.access.model.SignInSession;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;

/** Signing in by a browser that stays known, and making one known. Runs on real time. */
@Stateless
@PermitAll
public class DeviceSignInService {
    private static final String BETWEEN = ".";

    @Inject
    DeviceRepository devices;

    @Inject
    SessionRepository sessions;

    @Inject
    SignInTries tries;

    @Inject
    AccessPolicies policies;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Makes the browser of a sign-in known.
     *
     * @param session one that began just now, by password and, where one is needed, code
     * @return what the browser has to keep, and until when
     */
    @Open(because = "whoever holds a session may; password and code were asked for it")
    public KeptDevice register(String session, String label) {
        var now = clock.instant();
        var begun = sessions.byId(session).filter(found -> found.isGood(now)).orElseThrow();
        var secret = Tokens.random();
        var device = new Device(begun.account(), Tokens.hash(secret), label, now, now.plus(policies.deviceLife()));
        devices.add(device);
        begun.beganOn(device);
        facts.fire(AccountChanged.deviceKept(device.account()));
        return new KeptDevice(device.publicId() + BETWEEN + secret, device.expiresAt());
    }

    /**
     * Signs in by what the browser kept.
     *
     * @param kept as {@link #register} told it
     */
    @Open(because = "one has to sign in before one has rights")
    public DeviceSignIn resume(String kept, String label) {
        var dot = kept.indexOf(BETWEEN);
        var device = dot < 0 ? null : devices.lock(kept.substring(0, dot)).orElse(null);
        if (device == null) {
            return DeviceSignIn.OVER;
        }
        var answer = device.ask(Tokens.hash(kept.substring(dot + 1)), clock.instant());
        return switch (answer) {
            case CURRENT -> signIn(device, label, changed(device));
            case AT_ONCE -> signIn(device, label, null);
            case OVER -> DeviceSignIn.OVER;
            case COPIED -> copied(device);
        };
    }

    private KeptDevice changed(Device device) {
        var secret = Tokens.random();
        device.change(Tokens.hash(secret), clock.instant());
        return new KeptDevice(device.publicId() + BETWEEN + secret, device.expiresAt());
    }

    private DeviceSignIn signIn(Device device, String label, KeptDevice kept) {
        var session = SignInSession.ofBrowser(label, device.account(), clock.instant());
        session.beganOn(device);
        sessions.add(session);
        tries.begun(device.account());
        return new DeviceSignIn(
                new SignedIn(null, null, AccountView.of(device.account()), session.publicId()), kept, false);
    }

    private DeviceSignIn copied(Device device) {
        device.end(clock.instant());
        devices.endSignIns(device, clock.instant());
        facts.fire(DeviceCopied.of(device));
        return DeviceSignIn.COPIED;
    }

    /** Forgets the browser: its owner signs out of it. */
    @Open(because = "whoever holds the secret of a device may end it")
    public void forget(String kept) {
        var dot = kept.indexOf(BETWEEN);
        if (dot > 0) {
            devices.lock(kept.substring(0, dot))
                    .filter(device ->
                            device.ask(Tokens.hash(kept.substring(dot + 1)), clock.instant()) == DeviceAnswer.CURRENT)
                    .ifPresent(device -> device.end(clock.instant()));
        }
    }
}
