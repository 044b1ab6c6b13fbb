package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;

/** On which days members signed in. */
@ApplicationScoped
public class SignInDayRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /**
     * Remembers the day, unless it is known: {@code idx_sign_in_day_account}.
     *
     * @return whether it was new
     */
    public boolean remember(Account account, LocalDate day) {
        var known = !em.createQuery(
                        "select 1 from SignInDay d where d.account = :account and d.day = :day", Integer.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new SignInDay(account, day));
        }
        return !known;
    }

    /** Those before a day. @return how many went */
    public int forget(LocalDate before, int limit) {
        return old.delete(before(before), limit);
    }

    /** How many {@link #forget} would find. */
    public long countOld(LocalDate before) {
        return old.count(before(before));
    }

    private static OldRows before(LocalDate before) {
        return new OldRows(
                "SignInDay", "e.day < :before and " + HeldPeople.notTheHolderOf("e.account.username"), before);
    }
}
