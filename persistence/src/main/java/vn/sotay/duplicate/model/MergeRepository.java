package vn.sotay.duplicate.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.member.model.FormerRecords;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Roster;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** Merges two records into one, and has both back. */
@ApplicationScoped
public class MergeRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    FormerRecords records;

    @Inject
    Roster roster;

    @Inject
    OldRowRepository old;

    /**
     * Merges the other record of a pair into the one that is kept.
     *
     * @param details what the kept record says from now on
     * @throws RuleViolation {@code duplicate.illegal} if the pair was decided; {@code member.merged} if one of the records
     *     was merged into a third; {@code duplicate.merge.accounts} if both have an account; {@code
     *     duplicate.merge.transfer} if one of them is on the way to another unit
     * @throws StaleVersion if somebody changed one of them at the same moment
     */
    public MemberMerge merge(DuplicatePair pair, Member kept, MemberDetails details, String username, Instant now) {
        var merge = new MemberMerge(pair, kept, username, now);
        var former = merge.former();
        if (former.mergedInto() != null || kept.mergedInto() != null) {
            throw new RuleViolation("member.merged", kept.fullName());
        }
        if (has(Hanging.ACCOUNT, kept) && has(Hanging.ACCOUNT, former)) {
            throw new RuleViolation("duplicate.merge.accounts");
        }
        if (isOnTheWay(kept) || isOnTheWay(former)) {
            throw new RuleViolation("duplicate.merge.transfer");
        }
        pair.merged(username, now);
        em.lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.persist(merge);
        em.persist(new MergeWords(merge, MergeWords.Part.BEFORE, kept.details()));
        em.persist(new MergeWords(merge, MergeWords.Part.AFTER, details));
        flush();
        for (var kind : Hanging.values()) {
            moveOver(merge, kind);
        }
        records.hide(former, kept, username, now);
        if (!details.equals(kept.details())) {
            roster.describe(kept, details, username, now);
        }
        flush();
        return merge;
    }

    /** Whoever was faster is noticed here. */
    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new StaleVersion();
        }
    }

    private boolean isOnTheWay(Member member) {
        return !em.createQuery("select x.id from Transfer x where x.openFor = :member", Long.class)
                .setParameter("member", member.id())
                .getResultList()
                .isEmpty();
    }

    private boolean has(Hanging kind, Member member) {
        return !em.createQuery("select e.id from " + kind.of(":member"), Long.class)
                .setParameter("member", member.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void moveOver(MemberMerge merge, Hanging kind) {
        if (kind.isOneEach() && has(kind, merge.kept())) {
            return;
        }
        var keys = em.createQuery("select e.id from " + kind.of(":member"), Long.class)
                .setParameter("member", merge.former().id())
                .getResultList();
        keys.forEach(key -> em.persist(new MovedRow(merge, kind, key)));
        move(kind, keys, merge.former(), merge.kept());
    }

    private void move(Hanging kind, List<Long> keys, Member from, Member to) {
        if (!keys.isEmpty()) {
            em.createQuery(kind.move("e.id in :keys"))
                    .setParameter("keys", keys)
                    .setParameter("from", from.id())
                    .setParameter("to", to.id())
                    .executeUpdate();
        }
    }

    /**
     * Has both records back: the former one as it was, the kept one as it was but for what was changed since.
     *
     * @param last the last day on which a merge of that day can be undone
     * @throws RuleViolation {@code duplicate.undo.late}, {@code duplicate.undo.later}, {@code duplicate.undo.unitGone}
     */
    public void undo(MemberMerge merge, LocalDate today, LocalDate last, String username, Instant now) {
        merge.undo(today, last, username, now);
        merge.pair().undone(username, now);
        flush();
        var words = em.createQuery("from MergeWords w where w.merge = :merge", MergeWords.class)
                .setParameter("merge", merge)
                .getResultStream()
                .collect(toMap(MergeWords::part, MergeWords::details));
        moved(merge).forEach((kind, keys) -> move(kind, keys, merge.kept(), merge.former()));
        records.show(merge.former(), username, now);
        var kept = merge.kept();
        var details = kept.details().without(words.get(MergeWords.Part.AFTER), words.get(MergeWords.Part.BEFORE));
        if (!details.equals(kept.details())) {
            roster.describe(kept, details, username, now);
        }
        forgetRows(merge);
        flush();
    }

    private Map<Hanging, List<Long>> moved(MemberMerge merge) {
        return em.createQuery("from MovedRow r where r.merge = :merge", MovedRow.class)
                .setParameter("merge", merge)
                .getResultStream()
                .collect(groupingBy(MovedRow::kind, mapping(MovedRow::rowKey, toList())));
    }

    private void forgetRows(MemberMerge merge) {
        for (var entity : List.of("MergeWords", "MovedRow")) {
            em.createQuery("delete from " + entity + " e where e.merge = :merge")
                    .setParameter("merge", merge)
                    .executeUpdate();
        }
    }

    /** The merge that made a pair one person, if it was not undone. */
    public Optional<MemberMerge> of(DuplicatePair pair) {
        return em.createQuery("from MemberMerge m where m.pair = :pair and m.undoneAt is null", MemberMerge.class)
                .setParameter("pair", pair)
                .getResultStream()
                .findFirst();
    }

    /** How many merges before then keep what is needed to undo them. */
    public long countOld(Instant before) {
        return old.count(done(before));
    }

    /** Forgets what is needed to undo merges before then, a part at once. @return how many */
    public int forget(Instant before, Instant now, int limit) {
        var keys = old.keys(done(before), limit);
        for (var key : keys) {
            var merge = em.find(MemberMerge.class, key);
            records.outline(merge.former());
            em.flush();
            em.createQuery("delete from MemberVersion v where v.member = :member")
                    .setParameter("member", merge.former())
                    .executeUpdate();
            forgetRows(merge);
            merge.forget(now);
        }
        return keys.size();
    }

    private static OldRows done(Instant before) {
        return new OldRows(
                "MemberMerge",
                "e.undoneAt is null and e.forgottenAt is null and e.mergedAt < :before and "
                        + HeldPeople.notThe("e.kept"),
                before);
    }
}
