package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.member.model.HeldPeople;

/** Takes away what is remembered of sign-ins and requests for a time only, some rows at once, the oldest first. */
@ApplicationScoped
public class AccessExpiryRepository {
    @PersistenceContext
    EntityManager em;

    /** Sign-ins that were last used before then. @return how many went */
    public int forgetSignIns(Instant before, int limit) {
        return delete(
                "SignInSession",
                ids(
                        "select s.id from SignInSession s where s.seenAt < :before and "
                                + HeldPeople.notTheHolderOf("s.account.username"),
                        before,
                        limit));
    }

    /** Wrong passwords before then. @return how many went */
    public int forgetFailures(Instant before, int limit) {
        return delete(
                "SignInFailure",
                ids(
                        "select f.id from SignInFailure f where f.lastAt < :before and "
                                + HeldPeople.notTheHolderOf("f.username"),
                        before,
                        limit));
    }

    /** First answers to requests with a key, given before then. @return how many went */
    public int forgetAnswers(Instant before, int limit) {
        return delete("FirstAnswer", ids("select a.id from FirstAnswer a where a.answeredAt < :before", before, limit));
    }

    private List<Long> ids(String query, Instant before, int limit) {
        return em.createQuery(query, Long.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    private int delete(String entity, List<Long> ids) {
        return ids.isEmpty()
                ? 0
                : em.createQuery("delete from " + entity + " e where e.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
