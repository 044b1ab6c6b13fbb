package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in where. */
@ApplicationScoped
public class SessionRepository {
    @PersistenceContext
    EntityManager em;

    /** Stores a new one. */
    public void add(SignInSession session) {
        em.persist(session);
    }

    /** The one of a token, with its account: {@code uk_sign_in_session_token}. */
    public Optional<SignInSession> byToken(String tokenHash) {
        return one("tokenHash", tokenHash);
    }

    /** One by its opaque id, with its account: {@code uk_sign_in_session_public_id}. */
    public Optional<SignInSession> byId(String publicId) {
        return one("publicId", publicId);
    }

    private Optional<SignInSession> one(String column, String value) {
        return em.createQuery(
                        "from SignInSession s join fetch s.account where s." + column + " = :value",
                        SignInSession.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Remembers that it was used; of two requests at once neither waits for the other's version. */
    public void seen(SignInSession session, Instant now) {
        em.createQuery("update SignInSession s set s.seenAt = :now where s = :session and s.seenAt < :now")
                .setParameter("now", now)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Those of an account that are good now, the last used first: {@code idx_sign_in_session_account}. */
    public List<SessionRow> of(String username, Instant now) {
        return em.createQuery("""
                        select s.publicId, s.label, s.begunAt, s.seenAt, s.expiresAt
                        from SignInSession s join s.account a
                        where a.username = :username and s.endedAt is null and s.epoch = a.epoch
                          and (s.expiresAt > :now or s.expiresAt is null and s.seenAt > :rested)
                        order by s.seenAt desc, s.id desc""", SessionRow.class)
                .setParameter("username", username)
                .setParameter("now", now)
                .setParameter("rested", now.minus(SignInSession.BROWSER_REST))
                .getResultList();
    }
}
