package vn.sotay.export.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;

/** Takes away requests for lists that nobody can fetch any more; the trail says who took what. */
@ApplicationScoped
public class ExportExpiryRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /**
     * Requests that were made before then and are over; who asked sees for as long that nobody decided. What still waits for a
     * second person stays.
     *
     * @return how many went
     */
    public int forget(Instant before, Instant now, int limit) {
        return old.delete(over(before, now), limit);
    }

    /** How many {@link #forget} would find. */
    public long countOver(Instant before, Instant now) {
        return old.count(over(before, now));
    }

    private static OldRows over(Instant before, Instant now) {
        return new OldRows(
                        "ExportRequest",
                        "e.requestedAt < :before and e.unit.path < '~' and (e.state = REFUSED or e.goodUntil < :now"
                                + " or e.state = EXPIRED and e.decidedAt < :before) and "
                                + HeldPeople.notTheHolderOf("e.requestedBy"),
                        before)
                .with("now", now);
    }

    /**
     * Ends requests that were made before then and that no second person has decided.
     *
     * @return how many ended
     */
    public int expire(Instant before, Instant now, int limit) {
        var keys = old.keys(waiting(before), limit);
        keys.forEach(key -> em.find(ExportRequest.class, key).expire(now));
        return keys.size();
    }

    /** How many {@link #expire} would find. */
    public long countWaiting(Instant before) {
        return old.count(waiting(before));
    }

    private static OldRows waiting(Instant before) {
        return new OldRows(
                "ExportRequest", "e.state = WAITING and e.requestedAt < :before and e.unit.path < '~'", before);
    }
}
