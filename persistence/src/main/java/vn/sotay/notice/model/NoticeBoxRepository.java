package vn.sotay.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;

/** The notices of accounts; everybody reads the own ones only. */
@ApplicationScoped
public class NoticeBoxRepository {
    private static final String MINE = " from Notice n join n.account a where a.username = :me";

    private static final RowOrder NEWEST = RowOrder.by("n.id", "select e.id from Notice e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /** Tells these accounts, in the caller's transaction; who was told of that cause before is left out: {@code uk_notice_cause}. */
    public void tell(Noticed what, Collection<Long> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return;
        }
        var fresh = new HashSet<>(accounts);
        em.createQuery(
                        "select n.account.id from Notice n where n.cause = :cause and n.account.id in (:accounts)",
                        Long.class)
                .setParameter("cause", what.key())
                .setParameter("accounts", accounts)
                .getResultList()
                .forEach(fresh::remove);
        fresh.stream().sorted().forEach(id -> em.persist(new Notice(em.getReference(Account.class, id), what, now)));
    }

    /** How many of each kind an account has not read: {@code idx_notice_unread}. */
    public Map<NoticeKind, Long> unread(String username) {
        var counts = new EnumMap<NoticeKind, Long>(NoticeKind.class);
        em.createQuery("select n.kind, count(n)" + MINE + " and n.readAt is null group by n.kind", Tuple.class)
                .setParameter("me", username)
                .getResultList()
                .forEach(line -> counts.put(line.get(0, NoticeKind.class), line.get(1, Long.class)));
        return counts;
    }

    /** Those of an account, the newest first: {@code idx_notice_account}. */
    public List<NoticeRow> list(String username, NoticeFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                        "select n.publicId, n.kind, n.words, n.page, n.noticedAt, n.readAt" + MINE + filter.condition()
                                + NEWEST.condition(edge) + NEWEST.order(edge),
                        NoticeRow.class)
                .setParameter("me", username);
        return NEWEST.read(filter.bind(query), edge, limit);
    }

    /** How many {@link #list} has. */
    public RowCount count(String username, NoticeFilter filter) {
        var query = em.createQuery("select count(n)" + MINE + filter.condition(), Long.class)
                .setParameter("me", username);
        return RowCount.of(filter.bind(query).getSingleResult());
    }

    /** One of an account. @throws NotFound {@code notice.notFound} */
    public Notice get(String publicId, String username) {
        return find(publicId, username).orElseThrow(() -> new NotFound("notice.notFound"));
    }

    private Optional<Notice> find(String publicId, String username) {
        return em.createQuery("select n" + MINE + " and n.publicId = :id", Notice.class)
                .setParameter("me", username)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The account has read all that it was told. @return how many it had not read */
    public int readAll(String username, Instant now) {
        return em.createQuery("""
                        update Notice n set n.readAt = :now where n.readAt is null
                        and n.account.id = (select a.id from Account a where a.username = :me)""")
                .setParameter("now", now)
                .setParameter("me", username)
                .executeUpdate();
    }

    /**
     * What an account has not read and no mail has counted, the newest first: {@code idx_notice_unread}.
     *
     * @param since what is older is not spoken of any more
     */
    public List<UnmailedNotice> unmailed(Long account, Collection<NoticeKind> kinds, Instant since, int limit) {
        return kinds.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select n.id, n.kind from Notice n
                                where n.account.id = :account and n.readAt is null and n.mail is null
                                and n.noticedAt > :since and n.kind in (:kinds) order by n.id desc""", UnmailedNotice.class)
                        .setParameter("account", account)
                        .setParameter("since", since)
                        .setParameter("kinds", kinds)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /** They are counted in a mail. */
    public void mailed(DigestMail mail, Collection<UnmailedNotice> notices) {
        em.createQuery("update Notice n set n.mail = :mail where n.id in (:ids)")
                .setParameter("mail", mail)
                .setParameter("ids", notices.stream().map(UnmailedNotice::id).toList())
                .executeUpdate();
    }

    /**
     * Takes old ones away.
     *
     * @param read those that were read before then
     * @param unread those that were told before then and never read
     */
    public int forget(Instant read, Instant unread, int limit) {
        return old.delete(over(read, unread), limit);
    }

    /** How many {@link #forget} would find. */
    public long countOld(Instant read, Instant unread) {
        return old.count(over(read, unread));
    }

    private static OldRows over(Instant read, Instant unread) {
        return new OldRows(
                "Notice",
                "e.readAt < :read or (e.readAt is null and e.noticedAt < :unread)",
                Map.of("read", read, "unread", unread));
    }
}
