package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.member.model.MemberChange.FieldChange;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;

/** What was changed in a record since it came. */
@ApplicationScoped
public class MemberHistoryQueries {
    private static final RowOrder NEWEST =
            RowOrder.by("v.id", ":edge").reversed().within("v.member.id");

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberRepository members;

    /** What a record said, and the name of who had made it say so. */
    private record Version(MemberVersion said, String by) {
        Words words() {
            return new Words(said.details(), by, said.changedAt());
        }
    }

    private record Words(MemberDetails details, String by, Instant at) {}

    /**
     * The changes of a record, the newest first: {@code idx_member_version_member}. However many a page has, it asks
     * three times at most.
     *
     * @throws InvalidInput {@code shared.cursor} for an edge that is no change's number
     */
    public List<MemberChange> changes(Member member, Edge edge, int limit) {
        var changes = new ArrayList<MemberChange>();
        var page = versions(member, edge, limit);
        var after = page.isEmpty() ? null : after(member, page.get(0));
        for (var before : page) {
            changes.add(change(before.said(), after));
            after = before.words();
        }
        return changes;
    }

    /** How many changes {@link #changes} has. */
    public RowCount count(Member member) {
        return RowCount.of(em.createQuery("select count(v) from MemberVersion v where v.member = :member", Long.class)
                .setParameter("member", member)
                .getSingleResult());
    }

    private List<Version> versions(Member member, Edge edge, int limit) {
        var query = em.createQuery(
                        "select v, coalesce(a.displayName, v.changedBy) from MemberVersion v"
                                + " left join Account a on a.username = v.changedBy where v.member = :member"
                                + NEWEST.condition(edge) + NEWEST.order(edge),
                        Version.class)
                .setParameter("member", member);
        if (edge.row() != null) {
            query.setParameter("edge", edge.number());
        }
        return NEWEST.inOrder(query, edge, limit);
    }

    /** What a version was changed to: the next version, or what the record says now. */
    private Words after(Member member, Version version) {
        var next = Edge.before(String.valueOf(version.said().id()));
        return versions(member, next, 1).stream()
                .findFirst()
                .map(Version::words)
                .orElseGet(
                        () -> new Words(member.details(), members.displayName(member.changedBy()), member.changedAt()));
    }

    private static MemberChange change(MemberVersion before, Words after) {
        var from = MemberTexts.of(before.details());
        var to = MemberTexts.of(after.details());
        return new MemberChange(
                before.id(),
                after.at(),
                after.by(),
                to.differing(from).stream()
                        .map(field -> new FieldChange(field, from.get(field), to.get(field)))
                        .toList());
    }
}
