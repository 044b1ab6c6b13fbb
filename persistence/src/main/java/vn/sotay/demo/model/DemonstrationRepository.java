package vn.sotay.demo.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.Installation;

/**
 * How far the making of the made-up province came. The installation is stored first and the accounts last: who finds the
 * one without the others finds a server that was stopped in between.
 */
@ApplicationScoped
public class DemonstrationRepository {
    /** Everything the generator stores, what refers to something else before that. Units go level by level. */
    private static final List<String> TABLES = List.of(
            "FigureTouch",
            "IndicatorValue",
            "CountedPeriod",
            "ExportRequest",
            "Transfer",
            "OfficialDocument",
            "LedgerNumber",
            "Ledger",
            "Feedback",
            "FileUse",
            "FilePart",
            "StoredFile",
            "DuplicatePair",
            "MemberConflict",
            "MemberWord",
            "NameWord",
            "StatusChange",
            "Membership",
            "Member",
            "SealedUnitCode",
            "UnitRegime",
            "UnitName",
            "MonthlyTotal",
            "Placement");

    @PersistenceContext
    EntityManager em;

    /** Whether a demonstration was begun and nobody can sign in to it yet. */
    public boolean isHalfMade() {
        return em.createQuery("from Installation", Installation.class)
                        .getResultStream()
                        .anyMatch(Installation::isDemonstration)
                && em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Whether nothing was ever stored. */
    public boolean isUntouched() {
        return em.createQuery("select count(i) from Installation i", Long.class).getSingleResult() == 0;
    }

    /**
     * Takes back a half-made province.
     *
     * @throws IllegalStateException if it is anything else
     */
    public void erase() {
        if (!isHalfMade()) {
            throw new IllegalStateException("only a half-made demonstration is ever erased");
        }
        TABLES.forEach(table -> em.createQuery("delete from " + table).executeUpdate());
        var deepest = em.createQuery("select coalesce(max(u.depth), 0) from Unit u", Integer.class)
                .getSingleResult();
        for (var depth = deepest; depth >= 0; depth--) {
            em.createQuery("delete from Unit u where u.depth = :depth")
                    .setParameter("depth", depth)
                    .executeUpdate();
        }
        em.createQuery("delete from Installation").executeUpdate();
    }

    /** Database keys of the people of a branch, as they came. */
    public List<Long> memberKeys(String unitCode) {
        return em.createQuery("select m.id from Member m where m.homeUnit.code = :code order by m.id", Long.class)
                .setParameter("code", unitCode)
                .getResultList();
    }

    /** Members of the units below a code and at it but for one branch, as they came. */
    public List<Member> membersBelow(String unitCode, String butBranch, int most) {
        return em.createQuery("""
                        from Member m join fetch m.homeUnit u
                        where u.code like :below and u.code <> :but and m.standing = OFFICIAL and m.participation = ACTIVE
                          and not exists (select 1 from MemberConflict c where c.member = m)
                        order by u.code desc, m.id""", Member.class)
                .setParameter("below", unitCode + ".%")
                .setParameter("but", butBranch)
                .setMaxResults(most)
                .getResultList();
    }

    /** Somebody of a branch, by name. */
    public Member member(String unitCode, String fullName) {
        return em.createQuery(
                        "from Member m where m.homeUnit.code = :code and m.details.fullName = :name", Member.class)
                .setParameter("code", unitCode)
                .setParameter("name", fullName)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The members at home who take part, can be reached by telephone, have no account and are not known to lack a smartphone. */
    public List<AdoptingMember> adopting() {
        return em.createQuery(
                        "select m.id, u.code, m.details.fullName, m.knownFrom from Member m join m.homeUnit u"
                                + " where m.standing in (PROBATIONARY, OFFICIAL) and m.participation in (ACTIVE, REDUCED)"
                                + " and m.details.smartphone <> NO and m.details.phone is not null"
                                + " and not exists (select 1 from Account a where a.member = m) order by m.id",
                        AdoptingMember.class)
                .getResultList();
    }

    /** The row of somebody, to refer to. */
    public Member reference(AdoptingMember member) {
        return em.getReference(Member.class, member.id());
    }
}
