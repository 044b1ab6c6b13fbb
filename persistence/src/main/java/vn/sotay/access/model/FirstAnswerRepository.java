package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import vn.sotay.shared.model.RuleViolation;

/** First answers: {@code uk_first_answer} lets only one of two requests with the same key through. */
@ApplicationScoped
public class FirstAnswerRepository {
    @PersistenceContext
    EntityManager em;

    /** What this account was answered to this key. */
    public Optional<FirstAnswer> find(String username, String requestKey) {
        return em.createQuery(
                        "from FirstAnswer a where a.username = :username and a.requestKey = :key", FirstAnswer.class)
                .setParameter("username", username)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation {@code shared.once.running} if the same request is being answered at this moment */
    public void add(FirstAnswer answer) {
        try {
            em.persist(answer);
            em.flush();
        } catch (PersistenceException taken) {
            throw new RuleViolation("shared.once.running");
        }
    }
}
