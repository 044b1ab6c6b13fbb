package vn.sotay.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Writes many new rows at once: an import, the demonstration. It takes part in the caller's transaction and keeps none
 * of the rows, so that memory does not grow with them; the caller commits by the chunk.
 */
@ApplicationScoped
public class BulkRepository {
    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager em;

    /**
     * Inserts the rows in the order given; each has its key afterwards. What they refer to has to be stored before. Rows
     * of one kind together make large batches.
     */
    public void insert(Collection<? extends BaseEntity> rows) {
        em.flush();
        var factory = em.unwrap(Session.class).getSessionFactory();
        try (var session = factory.openStatelessSession()) {
            session.setJdbcBatchSize(BATCH);
            rows.forEach(session::insert);
            ((SharedSessionContractImplementor) session).getJdbcCoordinator().executeBatch();
        }
    }
}
