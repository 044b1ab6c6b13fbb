package vn.sotay.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.RowOrders;
import vn.sotay.shared.model.VietnameseText;

/** Accounts and their wrong passwords. */
@ApplicationScoped
public class AccountRepository {
    private static final String ROW =
            "select a.publicId, a.username, a.displayName, a.mustChangePassword, a.lockedAt, a.createdAt from Account a";

    private static final String FOUND = " where (a.username like :q or a.foldedName like :name)";

    /** By name: {@code idx_account_order}. */
    private static final RowOrders ORDERS = new RowOrders(
            "username",
            Map.of(
                    "username",
                    RowOrder.by("a.username", edge("e.username")),
                    "name",
                    RowOrder.by("a.sortKey", edge("e.sortKey")).thenBy("a.id", edge("e.id")),
                    "created",
                    RowOrder.by("a.id", edge("e.id"))));

    @PersistenceContext
    EntityManager em;

    /** Stores a new account. */
    public void add(Account account) {
        em.persist(account);
    }

    /** An account by the canonical username. */
    public Optional<Account> byUsername(String username) {
        return em.createQuery("from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.canonical(username))
                .getResultStream()
                .findFirst();
    }

    /** The account of a member, if that was said: {@code uk_account_member}. */
    public Optional<Account> ofMember(Member member) {
        return em.createQuery("from Account a where a.member = :member", Account.class)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** An account by its opaque id or its username. */
    public Account get(String idOrUsername) {
        return em.createQuery("from Account a where a.publicId = :id or a.username = :username", Account.class)
                .setParameter("id", idOrUsername)
                .setParameter("username", Account.canonical(idOrUsername))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("access.account.notFound"));
    }

    private static String edge(String column) {
        return "select " + column + " from Account e where e.publicId = :edge";
    }

    /**
     * Accounts whose username or name contains the text: {@code uk_account_username}.
     *
     * @param sort {@code username}, {@code name} or {@code created}, with a minus for descending; null: by username
     */
    public List<AccountRow> list(String query, String sort, Edge edge, int limit) {
        var order = ORDERS.named(sort);
        var accounts = em.createQuery(ROW + FOUND + order.condition(edge) + order.order(edge), AccountRow.class);
        return order.read(bind(accounts, query), edge, limit);
    }

    /** How many accounts {@link #list} has. */
    public RowCount count(String query) {
        return RowCount.of(bind(em.createQuery("select count(a) from Account a" + FOUND, Long.class), query)
                .getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> accounts, String query) {
        return accounts.setParameter("q", "%" + Account.canonical(query) + "%")
                .setParameter("name", "%" + folded(query) + "%");
    }

    private static String folded(String query) {
        return query == null ? "" : VietnameseText.fold(query);
    }

    /** One account for the administrator, by its opaque id. */
    public AccountRow row(String id) {
        return em.createQuery(ROW + " where a.publicId = :id", AccountRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("access.account.notFound"));
    }

    /** The failures of one username from one source, locked against counting twice at once. */
    public Optional<SignInFailure> failure(String username, String source) {
        return em.createQuery(
                        "from SignInFailure f where f.username = :username and f.source = :source", SignInFailure.class)
                .setParameter("username", username)
                .setParameter("source", source)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Stores a first failure. */
    public void add(SignInFailure failure) {
        em.persist(failure);
    }

    /** Every failure of a username since then, from any source. */
    public List<SignInFailure> failuresOf(String username, Instant since) {
        return em.createQuery(
                        "from SignInFailure f where f.username = :username and f.lastAt >= :since", SignInFailure.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .getResultList();
    }

    /** One failure for each username that failed from a source since then: accounts, not tries. */
    public List<SignInFailure> failuresFrom(String source, Instant since) {
        return em.createQuery(
                        "from SignInFailure f where f.source = :source and f.lastAt >= :since", SignInFailure.class)
                .setParameter("source", source)
                .setParameter("since", since)
                .getResultList();
    }

    /** The right password was given: its failures are forgotten. */
    public void forgetFailures(String username) {
        em.createQuery("delete from SignInFailure f where f.username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }
}
