package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;

/** People who left long ago: what of them need not be known any more. */
@ApplicationScoped
public class MemberExpiryRepository {
    private static final Set<Standing> LEFT = EnumSet.of(
            Standing.TRANSFERRED_OUT, Standing.REMOVED, Standing.EXPELLED, Standing.RESIGNED, Standing.DECEASED);

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /** Some of those who left before that day and whose record still says more than its outline. */
    public List<Member> leftBefore(LocalDate day, int limit) {
        return old.keys(left(day), limit).stream()
                .map(key -> em.find(Member.class, key))
                .toList();
    }

    /** How many {@link #leftBefore} would find. */
    public long countLeftBefore(LocalDate day) {
        return old.count(left(day));
    }

    private static OldRows left(LocalDate day) {
        return new OldRows("Member", """
                        e.standing in :left and e.homePath < '~'
                          and not exists (select 1 from StatusChange c where c.member = e and c.period.validFrom >= :before)
                          and (e.details.citizenId is not null or e.details.phone is not null
                               or e.details.residence is not null or e.details.note is not null
                               or e.details.ethnicity is not null or e.details.nativePlace is not null
                               or e.details.occupation is not null or e.details.education is not null
                               or e.details.politicalTheory is not null or e.details.partyPosition is not null
                               or exists (select 1 from FileUse u where u.ownerKind = MEMBER_PORTRAIT and u.ownerId = e.id))
                          and %s""".formatted(HeldPeople.notThe("e")), day).with("left", LEFT);
    }

    /** History follows: what the records of these people said before goes too. */
    public void forgetVersions(List<Member> people) {
        em.flush();
        em.createQuery("delete from MemberVersion v where v.member in :people")
                .setParameter("people", people)
                .executeUpdate();
    }
}
