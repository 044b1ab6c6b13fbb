package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Spare codes, ten to an account. */
@ApplicationScoped
public class SpareCodeRepository {
    @PersistenceContext
    EntityManager em;

    /** Forgets the codes of an account, used or not, and keeps these instead: {@code uk_spare_code}. */
    public void replace(Account account, List<String> hashes) {
        em.createQuery("delete from SpareCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        hashes.forEach(hash -> em.persist(new SpareCode(account, hash)));
    }

    /** Uses one up. @return false if there is no such code, or it was used; of two at once one gets it */
    public boolean take(Account account, String hash, Instant now) {
        return em.createQuery("update SpareCode c set c.usedAt = :now"
                                + " where c.account = :account and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("account", account)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** How many are left. */
    public int left(Account account) {
        return em.createQuery(
                        "select count(c) from SpareCode c where c.account = :account and c.usedAt is null", Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }
}
