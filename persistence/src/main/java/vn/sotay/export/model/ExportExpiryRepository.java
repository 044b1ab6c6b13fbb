package vn.sotay.export.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.sotay.member.model.HeldPeople;

/** Takes away requests for lists that nobody can fetch any more; the trail says who took what. */
@ApplicationScoped
public class ExportExpiryRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * Requests that were made before then and are over; who asked sees for as long that nobody decided. What still waits for a
     * second person stays.
     *
     * @return how many went
     */
    public int forget(Instant before, Instant now, int limit) {
        var ids = em.createQuery("""
                        select e.id from ExportRequest e
                        where e.requestedAt < :before and (e.state = REFUSED or e.goodUntil < :now
                          or e.state = EXPIRED and e.decidedAt < :before) and %s""".formatted(HeldPeople.notTheHolderOf("e.requestedBy")), Long.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : em.createQuery("delete from ExportRequest e where e.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /**
     * Ends requests that were made before then and that no second person has decided.
     *
     * @return how many ended
     */
    public int expire(Instant before, Instant now, int limit) {
        var waiting = em.createQuery(
                        "select e from ExportRequest e where e.state = WAITING and e.requestedAt < :before order by e.id",
                        ExportRequest.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        waiting.forEach(request -> request.expire(now));
        return waiting.size();
    }
}
