package vn.sotay.duplicate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.Waiting;

/**
 * Pairs. A pair belongs to whoever has both of its records: within one branch the branch, else the lowest unit above both.
 * A pair of which a record was merged into a third one is nobody's until that is undone.
 */
@ApplicationScoped
public class PairRepository {
    private static final String FROM = " " + """
            from DuplicatePair p join p.first a join p.second b join a.homeUnit ua join b.homeUnit ub
            where p.state = :state and (p.state = MERGED or a.mergedInto is null and b.mergedInto is null) and\040""";

    private static final RowOrder LIKEST = RowOrder.by(
                    "p.score", "select e.score from DuplicatePair e where e.publicId = :edge")
            .thenBy("p.id", "select e.id from DuplicatePair e where e.publicId = :edge")
            .within("p.state")
            .reversed();

    @PersistenceContext
    EntityManager em;

    private static String inside(Scope scope) {
        return "(" + scope.condition("ua.path") + ") and (" + scope.condition("ub.path") + ")";
    }

    /** The pairs of a scope, the likest first: {@code idx_duplicate_pair_state}. */
    public List<PairRow> list(Scope scope, PairState state, Edge edge, int limit) {
        var query = em.createQuery(
                        "select p.publicId, p.state, p.score, p.likeness, p.foundAt, a.details.fullName, a.details.birth,"
                                + " a.standing, ua.name, b.details.fullName, b.details.birth, b.standing, ub.name"
                                + FROM + inside(scope) + LIKEST.condition(edge) + LIKEST.order(edge),
                        PairRow.class)
                .setParameter("state", state);
        return LIKEST.read(scope.bind(query), edge, limit);
    }

    /** How many {@link #list} has. */
    public RowCount count(Scope scope, PairState state) {
        return RowCount.of(scope.bind(em.createQuery("select count(p)" + FROM + inside(scope), Long.class)
                        .setParameter("state", state))
                .getSingleResult());
    }

    /** How many nobody has looked at, and since when. */
    public Waiting waiting(Scope scope) {
        return scope.bind(em.createQuery("select count(p), min(p.foundAt)" + FROM + inside(scope), Waiting.class)
                        .setParameter("state", PairState.OPEN))
                .getSingleResult();
    }

    /** One of them, with both records and their units. @throws NotFound {@code duplicate.notFound} */
    public DuplicatePair get(String publicId, Scope scope) {
        return em.createQuery("""
                        from DuplicatePair p join fetch p.first a join fetch p.second b
                        join fetch a.homeUnit join fetch b.homeUnit where p.publicId = :id""", DuplicatePair.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(pair -> scope.contains(pair.first().homeUnit().path())
                        && scope.contains(pair.second().homeUnit().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("duplicate.notFound"));
    }

    /** The last search; nobody else writes pairs until the transaction ends. */
    public DuplicateRun lock() {
        return em.createQuery("from DuplicateRun r", DuplicateRun.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The last search. */
    public DuplicateRun last() {
        return em.createQuery("from DuplicateRun r", DuplicateRun.class).getSingleResult();
    }

    /** The known pairs of a scope that a search may find again. */
    public List<DuplicatePair> known(Scope scope) {
        return scope.bind(em.createQuery(
                        "select p from DuplicatePair p join p.first a join p.second b join a.homeUnit ua join b.homeUnit ub"
                                + " where a.mergedInto is null and b.mergedInto is null and " + inside(scope),
                        DuplicatePair.class))
                .getResultList();
    }

    /** The known pairs of one record: {@code idx_duplicate_pair_first}, {@code idx_duplicate_pair_second}. */
    public List<DuplicatePair> of(Member member) {
        return em.createQuery("from DuplicatePair p where p.first = :member or p.second = :member", DuplicatePair.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** Stores a new one. */
    public void add(FoundPair found, int score, Instant now) {
        em.persist(new DuplicatePair(
                em.getReference(Member.class, found.first()),
                em.getReference(Member.class, found.second()),
                found.likeness(),
                score,
                now));
    }

    /** Its cause is gone, and with it that of merges that were undone; the trail keeps them. */
    public void remove(DuplicatePair pair) {
        em.createQuery("from MemberMerge m where m.pair = :pair and m.undoneAt is not null", MemberMerge.class)
                .setParameter("pair", pair)
                .getResultList()
                .forEach(em::remove);
        em.remove(pair);
    }
}
