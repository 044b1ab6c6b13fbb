package vn.sotay.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The one row that says which province this is. */
@ApplicationScoped
public class InstallationRepository {
    @PersistenceContext
    EntityManager em;

    /** Empty until the system is set up. */
    public Optional<Installation> current() {
        return em.createQuery("from Installation", Installation.class)
                .getResultStream()
                .findFirst();
    }

    /** Stores it; happens once. */
    public void add(Installation installation) {
        em.persist(installation);
    }
}
