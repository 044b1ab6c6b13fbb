package vn.sotay.privacy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.NotFound;

/** What each night took away, and what decisions keep. */
@ApplicationScoped
public class RetentionRepository {
    @PersistenceContext
    EntityManager em;

    /** Begins a run. @return its key */
    public Long begin(Instant now) {
        var run = new RetentionRun(now);
        em.persist(run);
        em.flush();
        return run.id();
    }

    /** What was done with one kind of data. */
    public void add(Long run, String kind, RetentionOutcome outcome, int takenAway) {
        em.persist(new RetentionResult(em.getReference(RetentionRun.class, run), kind, outcome, takenAway));
    }

    /** Ends a run. */
    public void finish(Long run, Instant now) {
        em.find(RetentionRun.class, run).finish(now);
    }

    /** The last run that was begun. */
    public Optional<RunRow> last() {
        return em.createQuery(
                        "select r.id, r.startedAt, r.finishedAt from RetentionRun r order by r.id desc", RunRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a run did: {@code idx_retention_result_run}. */
    public List<ResultRow> results(Long run) {
        return em.createQuery(
                        "select r.kind, r.outcome, r.takenAway from RetentionResult r where r.run.id = :run order by r.id",
                        ResultRow.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** Stores a hold. */
    public void add(LegalHold hold) {
        em.persist(hold);
    }

    /** @throws NotFound if there is none */
    public LegalHold hold(String publicId) {
        return em.createQuery("from LegalHold h where h.publicId = :id", LegalHold.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("privacy.hold.notFound"));
    }

    /** The kinds that decisions keep now. */
    public Set<String> held() {
        return new HashSet<>(em.createQuery("select h.kind from LegalHold h where h.liftedAt is null", String.class)
                .getResultList());
    }

    /** Whether a decision keeps this member now. */
    public boolean holds(Member member) {
        return em.createQuery(
                                "select count(h) from LegalHold h where h.liftedAt is null and h.member = :member",
                                Long.class)
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
    }

    /** The holds in force, the oldest first. */
    public List<HoldRow> holds() {
        return em.createQuery("""
                        select h.publicId, h.kind, h.decision, h.reason, coalesce(a.displayName, h.placedBy), h.placedAt,
                               m.publicId, m.details.fullName, m.homePath
                        from LegalHold h left join Account a on a.username = h.placedBy left join h.member m
                        where h.liftedAt is null order by h.id""", HoldRow.class).getResultList();
    }
}
