package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.organisation.model.Unit;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;

/** Members as entities, to be changed; lists and profiles read projections. */
@ApplicationScoped
public class MemberRepository {
    private static final int MOST_ASIDE = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyRepository policies;

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
     * @throws RuleViolation {@code member.merged} for a record that was merged into one of the scope
     */
    public Member get(String publicId, Scope scope) {
        var member = find(publicId, scope);
        if (member.mergedInto() != null) {
            throw new RuleViolation("member.merged", kept(member).fullName());
        }
        return member;
    }

    /**
     * As {@link #get}, to be read: the id of a record that was merged leads to the one that was kept.
     *
     * @throws NotFound whether there is none or elsewhere
     */
    public Member look(String publicId, Scope scope) {
        return kept(find(publicId, scope));
    }

    private static Member kept(Member member) {
        var kept = member;
        while (kept.mergedInto() != null) {
            kept = kept.mergedInto();
        }
        return kept;
    }

    private Member find(String publicId, Scope scope) {
        return em.createQuery("from Member m join fetch m.homeUnit where m.publicId = :id", Member.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(member -> scope.contains(kept(member).homePath()))
                .findFirst()
                .orElseThrow(() -> new NotFound("member.notFound"));
    }

    /**
     * Asks whether somebody more may come into a unit: one aside of the province is to practise in and stays small.
     *
     * @throws RuleViolation {@code practice.full}
     */
    public void mustHaveRoom(Unit unit) {
        var aside = !PathRange.PROVINCE.contains(unit.path());
        if (aside && countIn(unit) >= MOST_ASIDE) {
            throw new RuleViolation("practice.full", MOST_ASIDE);
        }
    }

    /** Every stay of a member, ended or not. */
    List<Membership> stays(Member member) {
        return em.createQuery("from Membership x where x.member = :member", Membership.class)
                .setParameter("member", member)
                .getResultList();
    }

    private long countIn(Unit unit) {
        return em.createQuery("select count(m) from Member m where m.homeUnit = :unit", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    StatusChange currentStatus(Member member) {
        return em.createQuery(
                        "from StatusChange s where s.member = :member and s.period.validTo = :open", StatusChange.class)
                .setParameter("member", member)
                .setParameter("open", Period.OPEN)
                .getSingleResult();
    }

    /** Whoever else has been at home in a unit has the other one on the record, and all are found there. */
    void moveFormer(Unit from, Unit to) {
        flush();
        em.createQuery("update Member m set m.homeUnit = :to, m.homePath = :path"
                        + " where m.homeUnit = :from and m.mergedInto is null")
                .setParameter("to", to)
                .setParameter("path", to.path())
                .setParameter("from", from)
                .executeUpdate();
        em.createQuery("update Member m set m.homeUnit = :to where m.homeUnit = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        em.createQuery("update MemberWord w set w.path = :to where w.path = :from")
                .setParameter("to", to.path())
                .setParameter("from", from.path())
                .executeUpdate();
    }

    /** The name people know an account by; the username where there is no such account. */
    public String displayName(String username) {
        return em.createQuery("select a.displayName from Account a where a.username = :name", String.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst()
                .orElse(username);
    }

    /** The patterns of card numbers in force on a day. */
    public List<Pattern> cardSeries(LocalDate day) {
        return policies.values(PolicyRule.CARD_NUMBER_PATTERN, day).stream()
                .map(Pattern::compile)
                .toList();
    }

    /**
     * Writes what has changed now, so that somebody who was faster is noticed here.
     *
     * @throws StaleVersion if somebody was
     */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw new StaleVersion();
        }
    }

    /** The words under which somebody is found stand where he is at home. */
    void moveWords(Member member) {
        flush();
        em.createQuery("update MemberWord w set w.path = :path where w.member = :member")
                .setParameter("path", member.homePath())
                .setParameter("member", member)
                .executeUpdate();
    }

    void removeWords(Member member) {
        em.createQuery("delete from MemberWord w where w.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }
}
