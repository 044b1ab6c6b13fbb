package vn.sotay.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How people want to be told, by account: {@code uk_notice_choice_account}. */
@ApplicationScoped
public class NoticePreferencesRepository {
    @PersistenceContext
    EntityManager em;

    /** Those of an account; empty where it never chose. */
    public Optional<NoticePreferences> of(String username) {
        return em.createQuery(
                        "select p from NoticePreferences p join p.account a where a.username = :me",
                        NoticePreferences.class)
                .setParameter("me", username)
                .getResultStream()
                .findFirst();
    }

    /** By key. */
    public NoticePreferences get(Long id) {
        return em.find(NoticePreferences.class, id);
    }

    /** Stores the first ones of an account. */
    public void add(NoticePreferences preferences) {
        em.persist(preferences);
    }

    /** Whose feed a key opens, by its fingerprint: {@code uk_notice_choice_feed}. Locked accounts have none. */
    public Optional<String> feedOwner(String hash) {
        return em.createQuery("""
                        select a.username from NoticePreferences p join p.account a
                        where p.feedHash = :hash and a.lockedAt is null""", String.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Who wants a mail and has none of that day yet, a part at once: {@code idx_notice_choice_rhythm}.
     *
     * @param after the key where the part before ended; 0 at first
     */
    public List<Long> mightBeDue(LocalDate day, Long after, int limit) {
        return em.createQuery("""
                        select p.id from NoticePreferences p join p.account a
                        where p.rhythm in (DAILY, WEEKLY) and p.id > :after and a.lockedAt is null
                        and not exists (select 1 from DigestMail m where m.account = a and m.day = :day)
                        order by p.id""", Long.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }
}
