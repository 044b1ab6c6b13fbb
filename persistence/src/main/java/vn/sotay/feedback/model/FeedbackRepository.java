package vn.sotay.feedback.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.Waiting;

/** The feedback box. Scopes are those of the recipient. */
@ApplicationScoped
public class FeedbackRepository {
    private static final String VIEW = """
            select f.publicId, f.kind, f.words, f.page, f.appVersion, coalesce(w.displayName, f.writtenBy), f.writtenAt, u.name, r.name,
                   f.state, f.outcome, f.answer, coalesce(a.displayName, f.answeredBy), f.answeredAt
            from Feedback f join f.unit u join f.recipient r left join Account w on w.username = f.writtenBy
                   left join Account a on a.username = f.answeredBy\s""";

    private static final RowOrder NEWEST = RowOrder.by("f.id", "select e.id from Feedback e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /** Puts it into the box. */
    public void add(Feedback feedback) {
        em.persist(feedback);
    }

    /** How much an account has written since then: {@code idx_feedback_writer}. */
    public long writtenSince(String username, Instant since) {
        return em.createQuery(
                        "select count(f) from Feedback f where f.writtenBy = :by and f.writtenAt > :since", Long.class)
                .setParameter("by", username)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** What an account has written, the newest first: {@code idx_feedback_writer}. */
    public List<FeedbackView> of(String username, Edge edge, int limit) {
        var query = em.createQuery(
                        VIEW + "where f.writtenBy = :by" + NEWEST.condition(edge) + NEWEST.order(edge),
                        FeedbackView.class)
                .setParameter("by", username);
        return NEWEST.read(query, edge, limit);
    }

    /** How much an account has written at all. */
    public RowCount countOf(String username) {
        return RowCount.of(writtenSince(username, Instant.EPOCH));
    }

    /** What the scope has to answer, the newest first: {@code pk_feedback}, {@code idx_feedback_state}. */
    public List<FeedbackView> list(Scope scope, FeedbackFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                VIEW + "where " + scope.condition("r.path") + filter.condition() + NEWEST.condition(edge)
                        + NEWEST.order(edge),
                FeedbackView.class);
        return NEWEST.read(filter.bind(scope.bind(query)), edge, limit);
    }

    /** How much {@link #list} has. */
    public RowCount count(Scope scope, FeedbackFilter filter) {
        var query = em.createQuery(
                "select count(f) from Feedback f join f.recipient r where " + scope.condition("r.path")
                        + filter.condition(),
                Long.class);
        return RowCount.of(filter.bind(scope.bind(query)).getSingleResult());
    }

    /** How much in one of these states waits for an answer, and since when: {@code idx_feedback_state}. */
    public Waiting waiting(Scope scope, Set<FeedbackState> states) {
        return scope.bind(em.createQuery(
                        "select count(f), min(f.writtenAt) from Feedback f join f.recipient r where f.state in (:states) and "
                                + scope.condition("r.path"),
                        Waiting.class))
                .setParameter("states", states)
                .getSingleResult();
    }

    /** One of them, if it is for the scope to answer or the account has written it. */
    public Optional<FeedbackView> view(String publicId, Scope scope, String username) {
        var mine = "f.writtenBy = :by";
        var seen = scope.isEmpty() ? mine : "(" + mine + " or " + scope.condition("r.path") + ")";
        var query = em.createQuery(VIEW + "where f.publicId = :id and " + seen, FeedbackView.class)
                .setParameter("id", publicId)
                .setParameter("by", username);
        return (scope.isEmpty() ? query : scope.bind(query)).getResultStream().findFirst();
    }

    /** To be changed. @throws NotFound {@code feedback.notFound}, also for what others have to answer */
    public Feedback get(String publicId, Scope scope) {
        return em.createQuery("from Feedback f join fetch f.recipient where f.publicId = :id", Feedback.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(feedback -> scope.contains(feedback.recipient().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("feedback.notFound"));
    }

    /** Forgets what was answered before then, a part at once. @return how much */
    public int forget(Instant before, int limit) {
        return old.delete(answered(before), limit);
    }

    /** How much {@link #forget} would find. */
    public long countOld(Instant before) {
        return old.count(answered(before));
    }

    private static OldRows answered(Instant before) {
        return new OldRows(
                "Feedback",
                "e.state = ANSWERED and e.answeredAt < :before and " + HeldPeople.notTheHolderOf("e.writtenBy"),
                before);
    }
}
