package vn.sotay.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;

/** The mails that sum up notices, and how far each has come. */
@ApplicationScoped
public class MailOutboxRepository {
    private static final RowOrder NEWEST = RowOrder.by("m.id", "select e.id from DigestMail e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /** Stores one to be sent, at once: notices are about to name it. */
    public void add(DigestMail mail) {
        em.persist(mail);
        em.flush();
    }

    /** The keys of those that may be tried now, the longest waiting first: {@code idx_mail_outbox_state}. */
    public List<Long> due(Instant now, int limit) {
        return em.createQuery(
                        "select m.id from DigestMail m where m.state = PENDING and m.nextTryAt <= :now order by m.nextTryAt, m.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One of them, locked against another server that takes it up. */
    public DigestMail lock(Long id) {
        return em.find(DigestMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that were being sent: by a server that begins anew, or by any that has been at it since before then. */
    public List<DigestMail> brokenOff(String node, Instant before) {
        return em.createQuery(
                        "from DigestMail m where m.state = SENDING and (m.node = :node or m.changedAt < :before)",
                        DigestMail.class)
                .setParameter("node", node)
                .setParameter("before", before)
                .getResultList();
    }

    /** The same whatever their server. */
    public List<DigestMail> takingTooLong(Instant before) {
        return em.createQuery("from DigestMail m where m.state = SENDING and m.changedAt < :before", DigestMail.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** The newest first; {@code state} null: in any. */
    public List<MailRow> list(MailState state, Edge edge, int limit) {
        var query = em.createQuery(
                "select m.publicId, a.publicId, a.username, m.day, m.state, m.tries, m.changedAt, m.fault"
                        + " from DigestMail m join m.account a where 1 = 1" + condition(state)
                        + NEWEST.condition(edge) + NEWEST.order(edge),
                MailRow.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return NEWEST.read(query, edge, limit);
    }

    /** How many {@link #list} has. */
    public RowCount count(MailState state) {
        var query = em.createQuery("select count(m) from DigestMail m where 1 = 1" + condition(state), Long.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return RowCount.of(query.getSingleResult());
    }

    private static String condition(MailState state) {
        return state == null ? "" : " and m.state = :state";
    }

    /** To be changed. @throws NotFound {@code notice.mail.notFound} */
    public DigestMail get(String publicId) {
        return em.createQuery("from DigestMail m where m.publicId = :id", DigestMail.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notice.mail.notFound"));
    }

    /** Takes away what was over before then; notices that it counted forget it. */
    public int forget(Instant before, int limit) {
        var keys = old.keys(over(before), limit);
        if (keys.isEmpty()) {
            return 0;
        }
        em.createQuery("update Notice n set n.mail = null where n.mail.id in (:keys)")
                .setParameter("keys", keys)
                .executeUpdate();
        return em.createQuery("delete from DigestMail m where m.id in (:keys)")
                .setParameter("keys", keys)
                .executeUpdate();
    }

    /** How many {@link #forget} would find. */
    public long countOld(Instant before) {
        return old.count(over(before));
    }

    private static OldRows over(Instant before) {
        return new OldRows("DigestMail", "e.state not in (PENDING, SENDING) and e.changedAt < :before", before);
    }
}
