package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** People who left long ago: what of them need not be known any more. */
@ApplicationScoped
public class MemberExpiryRepository {
    private static final Set<Standing> LEFT = EnumSet.of(
            Standing.TRANSFERRED_OUT, Standing.REMOVED, Standing.EXPELLED, Standing.RESIGNED, Standing.DECEASED);

    @PersistenceContext
    EntityManager em;

    /** Some of those who left before that day and whose record still says more than its outline. */
    public List<Member> leftBefore(LocalDate day, int limit) {
        return em.createQuery("""
                        select m from Member m where m.standing in :left
                          and not exists (select 1 from StatusChange c where c.member = m and c.period.validFrom >= :day)
                          and (m.details.citizenId is not null or m.details.phone is not null
                               or m.details.residence is not null or m.details.note is not null
                               or m.details.ethnicity is not null or m.details.nativePlace is not null
                               or m.details.occupation is not null or m.details.education is not null
                               or m.details.politicalTheory is not null or m.details.partyPosition is not null
                               or exists (select 1 from FileUse u where u.ownerKind = MEMBER_PORTRAIT and u.ownerId = m.id))
                          and %s
                        order by m.id""".formatted(HeldPeople.notThe("m")), Member.class)
                .setParameter("left", LEFT)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** History follows: what the records of these people said before goes too. */
    public void forgetVersions(List<Member> people) {
        em.flush();
        em.createQuery("delete from MemberVersion v where v.member in :people")
                .setParameter("people", people)
                .executeUpdate();
    }
}
