package vn.sotay.practice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was done in a practice branch. */
@ApplicationScoped
public class PracticeQueries {
    @PersistenceContext
    EntityManager em;

    /** The people with whom the branch began, always in the same order: {@code idx_member_home}. */
    public List<PracticePerson> people(String unitId) {
        return em.createQuery("""
                        select m.publicId, m.details.fullName, m.standing, m.participation,
                               case when m.details.joined.date is null then true else false end,
                               exists (select 1 from MemberVersion v where v.member = m
                                       and coalesce(v.details.phone, '-') <> coalesce(m.details.phone, '-')),
                               exists (select 1 from MemberConflict c where c.member = m and c.closedAt is null)
                        from Member m where m.homeUnit.publicId = :unit and m.origin = DEMONSTRATION
                        order by m.id""", PracticePerson.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** What came in addition. */
    public PracticeMade made(String unitId) {
        return em.createQuery("""
                        select (select count(m) from Member m where m.homeUnit = u and m.origin = ENTERED),
                               (select count(d) from OfficialDocument d where d.unit = u),
                               (select count(e) from ExportRequest e where e.unit = u)
                        from Unit u where u.publicId = :unit""", PracticeMade.class)
                .setParameter("unit", unitId)
                .getSingleResult();
    }
}
