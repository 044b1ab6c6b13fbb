package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Scope;

/** Members whose records lack something, by branch and name: {@code idx_member_place}. */
@ApplicationScoped
public class IncompleteRecordQueries {
    @PersistenceContext
    EntityManager em;

    /** A page of them; the keys first, so that the list is read in the order of its index. */
    public List<IncompleteRecord> page(Scope scope, Edge edge, int limit) {
        var keys = MemberPlace.ORDER.read(
                scope.bind(em.createQuery(
                        "select m.id from Member m where m.lacks + 0 > 0 and " + MemberPlace.IS_MEMBER + " and "
                                + scope.condition("m.homePath") + MemberPlace.ORDER.condition(edge)
                                + MemberPlace.ORDER.order(edge),
                        Long.class)),
                edge,
                limit);
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m.publicId, m.details.fullName, u.name, m.lacks from Member m join m.homeUnit u"
                                        + " where m.id in :keys" + MemberPlace.ORDER.order(Edge.FIRST),
                                IncompleteRecord.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }
}
