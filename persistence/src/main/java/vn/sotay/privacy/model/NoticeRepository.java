package vn.sotay.privacy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.Account;

/** The notice in its editions, and who has read which. */
@ApplicationScoped
public class NoticeRepository {
    @PersistenceContext
    EntityManager em;

    /** The edition in force on a day; empty before the first. */
    public Optional<PrivacyNotice> inForce(LocalDate day) {
        return em.createQuery(
                        "from PrivacyNotice n where n.validFrom <= :day order by n.edition desc", PrivacyNotice.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest edition, also one that has not begun; held until the transaction ends, so that only one follows it. */
    public Optional<PrivacyNotice> lastHeld() {
        return em.createQuery("from PrivacyNotice n order by n.edition desc", PrivacyNotice.class)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The newest edition, also one that has not begun. */
    public Optional<PrivacyNotice> last() {
        return em.createQuery("from PrivacyNotice n order by n.edition desc", PrivacyNotice.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Stores a new edition with what it says. */
    public void add(PrivacyNotice notice, List<NoticePart> parts) {
        em.persist(notice);
        parts.forEach(em::persist);
    }

    /** Takes an edition back. */
    public void remove(PrivacyNotice notice) {
        em.createQuery("from NoticePart p where p.notice = :notice", NoticePart.class)
                .setParameter("notice", notice)
                .getResultStream()
                .forEach(em::remove);
        em.remove(notice);
    }

    /** Every edition that has begun, the newest first, with when this account read it: {@code uk_notice_reading}. */
    public List<NoticeEdition> editions(String username, LocalDate day) {
        return em.createQuery("""
                        select n.edition, n.validFrom, n.source, r.readAt
                        from PrivacyNotice n left join NoticeReading r
                          on r.edition = n.edition and r.account.username = :username
                        where n.validFrom <= :day order by n.edition desc""", NoticeEdition.class)
                .setParameter("username", username)
                .setParameter("day", day)
                .getResultList();
    }

    /** What an edition says in a language, in order. */
    public List<NoticeText> texts(int edition, String language) {
        return em.createQuery("""
                        select p.heading, p.body from NoticePart p
                        where p.notice.edition = :edition and p.language = :language order by p.position""", NoticeText.class)
                .setParameter("edition", edition)
                .setParameter("language", language)
                .getResultList();
    }

    /** Remembers the first time; of two requests at once the later finds the first one's row. */
    public boolean addFirst(Account account, int edition, Instant now) {
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        if (isRead(account, edition)) {
            return false;
        }
        em.persist(new NoticeReading(account, edition, now));
        return true;
    }

    private boolean isRead(Account account, int edition) {
        return em.createQuery(
                                "select count(r) from NoticeReading r where r.account = :account and r.edition = :edition",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("edition", edition)
                        .getSingleResult()
                > 0;
    }
}
