package vn.sotay.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The trail: lines are added, never changed. */
@ApplicationScoped
public class AuditRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds a line in the caller's transaction. */
    public void append(AuditLine line) {
        em.persist(line);
    }

    /** The keys of what happened to a thing, in order: {@code idx_audit_line_subject}. */
    public List<String> keysOf(String subject) {
        return em.createQuery(
                        "select l.factKey from AuditLine l where l.subject = :subject order by l.id", String.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
