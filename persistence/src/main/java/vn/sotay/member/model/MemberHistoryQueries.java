package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.member.model.MemberChange.FieldChange;

/** What was changed in a record since it came. */
@ApplicationScoped
public class MemberHistoryQueries {
    /** As much as anybody reads; older changes stay stored. */
    private static final int NEWEST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberRepository members;

    /** The changes of a record, the newest first: {@code idx_member_version_member}. */
    public List<MemberChange> changes(Member member) {
        var older = em.createQuery(
                        "select v from MemberVersion v where v.member = :member order by v.id desc",
                        MemberVersion.class)
                .setParameter("member", member)
                .setMaxResults(NEWEST)
                .getResultList();
        var changes = new ArrayList<MemberChange>();
        var after = member.details();
        var by = member.changedBy();
        var at = member.changedAt();
        for (var before : older) {
            changes.add(change(before.details(), after, by, at));
            after = before.details();
            by = before.changedBy();
            at = before.changedAt();
        }
        return changes;
    }

    private MemberChange change(MemberDetails before, MemberDetails after, String by, Instant at) {
        var from = MemberTexts.of(before);
        var to = MemberTexts.of(after);
        return new MemberChange(
                at,
                members.displayName(by),
                to.differing(from).stream()
                        .map(field -> new FieldChange(field, from.get(field), to.get(field)))
                        .toList());
    }
}
