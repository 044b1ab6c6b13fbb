package vn.sotay.transfer.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.model.VietnameseText;

/** Transfers. A scope sees those that it sends and those that it receives. */
@ApplicationScoped
public class TransferRepository {
    private static final String FROM =
            " from Transfer x left join x.member m left join x.fromUnit f left join x.toUnit t where ";

    private static final String ROW = """
            select x.publicId, x.kind, x.direction, x.state, m.publicId, coalesce(m.details.fullName, x.newcomer.fullName),
                   f.name, t.name, x.place, x.requestedAt, x.movesOn, x.letter.presentBy, x.stayFrom, x.stayUntil
            """ + FROM;

    private static final RowOrder NEWEST = RowOrder.by("x.id", "select e.id from Transfer e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /**
     * Stores a new one.
     *
     * @throws RuleViolation {@code transfer.open} if the member has one that is open
     */
    public void add(Transfer transfer) {
        var member = transfer.member();
        if (member.flatMap(this::open).isPresent()) {
            throw new RuleViolation("transfer.open", member.get().fullName());
        }
        em.persist(transfer);
        try {
            em.flush();
        } catch (PersistenceException faster) {
            throw new RuleViolation(
                    "transfer.open", member.map(Member::fullName).orElse(""));
        }
    }

    /** The open one of a member: {@code uk_transfer_open}. */
    public Optional<Transfer> open(Member member) {
        return em.createQuery("from Transfer x where x.openFor = :member", Transfer.class)
                .setParameter("member", member.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * Records of the province that may be somebody's: by citizen ID, or by card number and name (docs/definitions.md, Imports). {@code
     * idx_member_citizen}, {@code idx_member_card}.
     */
    public List<Member> alike(MemberDetails said) {
        return em.createQuery("""
                        from Member m join fetch m.homeUnit
                        where m.homePath < '~' and (m.details.citizenId = :citizen
                          or m.details.cardNumber = :card and m.foldedName = :name) order by m.id""", Member.class)
                .setParameter("citizen", Objects.requireNonNullElse(said.citizenId(), "-"))
                .setParameter("card", Objects.requireNonNullElse(said.cardNumber(), "-"))
                .setParameter("name", VietnameseText.fold(said.fullName()))
                .setMaxResults(2)
                .getResultList();
    }

    /** The one with this letter that is on the way: {@code idx_transfer_letter}. */
    public Optional<Transfer> onTheWayWith(String documentId) {
        return em.createQuery(
                        "from Transfer x where x.letter.documentId = :document and x.state = IN_TRANSIT",
                        Transfer.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    /** To be changed. @throws NotFound {@code transfer.notFound}, also for those of others */
    public Transfer get(String publicId, Scope scope) {
        return em.createQuery("""
                        from Transfer x left join fetch x.member left join fetch x.fromUnit left join fetch x.toUnit
                        where x.publicId = :id""", Transfer.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(transfer -> isSeen(transfer, scope))
                .findFirst()
                .orElseThrow(() -> new NotFound("transfer.notFound"));
    }

    private static boolean isSeen(Transfer transfer, Scope scope) {
        return Stream.of(Optional.ofNullable(transfer.fromUnit()), Optional.ofNullable(transfer.toUnit()))
                .flatMap(Optional::stream)
                .anyMatch(unit -> scope.contains(unit.path()));
    }

    /** The newest first: {@code pk_transfer}, {@code idx_transfer_state}. */
    public List<TransferRow> list(Scope scope, TransferFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                ROW + filter.condition(scope) + NEWEST.condition(edge) + NEWEST.order(edge), TransferRow.class);
        return NEWEST.read(filter.bind(query, scope), edge, limit);
    }

    /** How many {@link #list} has. */
    public RowCount count(Scope scope, TransferFilter filter) {
        var query = em.createQuery("select count(x)" + FROM + filter.condition(scope), Long.class);
        return RowCount.of(filter.bind(query, scope).getSingleResult());
    }

    /** Those in a state of one side of a scope, the ones whose term began first at the front: {@code idx_transfer_state}. */
    public List<TransferRow> waiting(Scope scope, TransferFilter filter, int limit) {
        var query = em.createQuery(ROW + filter.condition(scope) + " order by x.movesOn, x.id", TransferRow.class);
        return filter.bind(query, scope).setMaxResults(limit).getResultList();
    }

    /** Temporary stays of both sides of a scope that end from one day to another, the first at the front: {@code idx_transfer_stay}. */
    public List<TransferRow> staysEnding(Scope scope, LocalDate first, LocalDate last, int limit) {
        var query = em.createQuery(
                        ROW + new TransferFilter(TransferState.ACCEPTED, null).condition(scope)
                                + " and x.stayUntil >= :first and x.stayUntil <= :last order by x.stayUntil, x.id",
                        TransferRow.class)
                .setParameter("state", TransferState.ACCEPTED)
                .setParameter("first", first)
                .setParameter("last", last);
        return scope.bind(query).setMaxResults(limit).getResultList();
    }

    /** The transfers of a member whose home lies in the scope, the newest first: {@code idx_transfer_member}. */
    public List<TransferRow> of(String memberId, Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        ROW + "m.publicId = :member and " + scope.condition("m.homePath") + " order by x.id desc",
                        TransferRow.class))
                .setParameter("member", memberId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** As {@link #of}, of the member who holds an account. */
    public List<TransferRow> ofHolder(String username, int limit) {
        return em.createQuery(
                        ROW + "m in (select a.member from Account a where a.username = :name) order by x.id desc",
                        TransferRow.class)
                .setParameter("name", username)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those on the way whose letter could be presented until the day before: {@code idx_transfer_state}. */
    public List<Transfer> overdue(LocalDate day, int limit) {
        return em.createQuery("""
                        from Transfer x where x.state = IN_TRANSIT and x.letter.presentBy < :day
                        order by x.id""", Transfer.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The open ones from or to a unit: {@code idx_transfer_from}, {@code idx_transfer_to}. */
    List<Transfer> openOf(Unit unit) {
        return em.createQuery("""
                        from Transfer x left join fetch x.fromUnit left join fetch x.toUnit
                        where (x.fromUnit = :unit or x.toUnit = :unit) and x.state in (REQUESTED, RELEASED, IN_TRANSIT)
                        order by x.id""", Transfer.class).setParameter("unit", unit).getResultList();
    }

    /** Forgets what came to nothing before then, a part at once. @return how much */
    public int forget(Instant before, int limit) {
        return old.delete(stopped(before), limit);
    }

    /** How much {@link #forget} would find. */
    public long countOld(Instant before) {
        return old.count(stopped(before));
    }

    private static OldRows stopped(Instant before) {
        return new OldRows(
                "Transfer",
                "e.state in (RECALLED, REFUSED, EXPIRED) and e.closedAt < :before and (e.member is null or "
                        + HeldPeople.notThe("e.member") + ")",
                before);
    }

    /** What both units need to know. @throws NotFound {@code transfer.notFound} */
    public TransferView view(String publicId, Scope scope) {
        return view(get(publicId, scope));
    }

    private TransferView view(Transfer transfer) {
        var names = names(transfer);
        return transfer.view(username -> username == null ? null : names.getOrDefault(username, username));
    }

    private Map<String, String> names(Transfer transfer) {
        var names = new HashMap<String, String>();
        em.createQuery("select a.username, a.displayName from Account a where a.username in :names", Tuple.class)
                .setParameter("names", transfer.actors())
                .getResultList()
                .forEach(row -> names.put(row.get(0, String.class), row.get(1, String.class)));
        return names;
    }

    /**
     * Keeps it for this transaction: of two who decide at once, one waits before he has touched anything, and is told.
     *
     * @throws StaleVersion if somebody was faster
     */
    public void lock(Transfer transfer) {
        try {
            em.lock(transfer, LockModeType.PESSIMISTIC_WRITE);
        } catch (OptimisticLockException faster) {
            throw new StaleVersion();
        }
    }

    /**
     * Writes what has changed now, so that somebody who was faster is noticed here.
     *
     * @throws StaleVersion if somebody was
     */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new StaleVersion();
        }
    }
}
