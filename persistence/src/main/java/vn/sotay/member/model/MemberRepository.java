package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;

/** Members as entities, to be changed; lists and profiles read projections. */
@ApplicationScoped
public class MemberRepository {
    @PersistenceContext
    EntityManager em;

    void add(BaseEntity entity) {
        em.persist(entity);
    }

    void remove(BaseEntity entity) {
        em.remove(entity);
    }

    /**
     * A member by the opaque id, if the home lies in the scope.
     *
     * @throws NotFound whether there is none or elsewhere
     */
    public Member get(String publicId, Scope scope) {
        return em.createQuery("from Member m join fetch m.homeUnit where m.publicId = :id", Member.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(member -> scope.contains(member.homePath()))
                .findFirst()
                .orElseThrow(() -> new NotFound("member.notFound"));
    }

    StatusChange currentStatus(Member member) {
        return em.createQuery(
                        "from StatusChange s where s.member = :member and s.period.validTo = :open", StatusChange.class)
                .setParameter("member", member)
                .setParameter("open", Period.OPEN)
                .getSingleResult();
    }

    void removeWords(Member member) {
        em.createQuery("delete from MemberWord w where w.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }
}
