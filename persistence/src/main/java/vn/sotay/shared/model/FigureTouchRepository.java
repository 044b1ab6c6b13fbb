package vn.sotay.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells whoever keeps figures that they have to be counted again. It is written in the transaction of the change and
 * only ever inserted, so that nobody waits for another and no crash loses it.
 */
@ApplicationScoped
public class FigureTouchRepository {
    private static final int MOST = 5_000;

    @PersistenceContext
    EntityManager em;

    /** Something is different from that day on. */
    public void from(LocalDate day) {
        em.persist(new FigureTouch(day));
    }

    /** What was told and not yet taken away, the oldest first. */
    public List<FigureTouch> waiting() {
        return em.createQuery("from FigureTouch t order by t.id", FigureTouch.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** They are counted in. */
    public void done(List<FigureTouch> touches) {
        if (!touches.isEmpty()) {
            em.createQuery("delete from FigureTouch t where t in :touches")
                    .setParameter("touches", touches)
                    .executeUpdate();
        }
    }
}
