package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;

/** Takes away what is remembered of sign-ins and requests for a time only, some rows at once, the oldest first. */
@ApplicationScoped
public class AccessExpiryRepository {
    @Inject
    OldRowRepository old;

    /** Sign-ins that were last used before then. @return how many went */
    public int forgetSignIns(Instant before, int limit) {
        return old.delete(signIns(before), limit);
    }

    /** How many {@link #forgetSignIns} would find. */
    public long countSignIns(Instant before) {
        return old.count(signIns(before));
    }

    private static OldRows signIns(Instant before) {
        return new OldRows(
                "SignInSession", "e.seenAt < :before and " + HeldPeople.notTheHolderOf("e.account.username"), before);
    }

    /** Wrong passwords before then. @return how many went */
    public int forgetFailures(Instant before, int limit) {
        return old.delete(failures(before), limit);
    }

    /** How many {@link #forgetFailures} would find. */
    public long countFailures(Instant before) {
        return old.count(failures(before));
    }

    private static OldRows failures(Instant before) {
        return new OldRows(
                "SignInFailure", "e.lastAt < :before and " + HeldPeople.notTheHolderOf("e.username"), before);
    }

    /** First answers to requests with a key, given before then. @return how many went */
    public int forgetAnswers(Instant before, int limit) {
        return old.delete(answers(before), limit);
    }

    /** How many {@link #forgetAnswers} would find. */
    public long countAnswers(Instant before) {
        return old.count(answers(before));
    }

    private static OldRows answers(Instant before) {
        return new OldRows("FirstAnswer", "e.answeredAt < :before", before);
    }

    /** Machines that were last known before then. @return how many went */
    public int forgetDevices(Instant before, int limit) {
        return old.delete(devices(before), limit);
    }

    /** How many {@link #forgetDevices} would find. */
    public long countDevices(Instant before) {
        return old.count(devices(before));
    }

    private static OldRows devices(Instant before) {
        return new OldRows("Device", "e.changedAt < :before", before);
    }
}
