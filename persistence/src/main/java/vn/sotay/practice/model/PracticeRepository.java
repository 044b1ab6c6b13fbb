package vn.sotay.practice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Role;
import vn.sotay.document.model.OfficialDocument;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;

/** Practices, what their holders may do in them, and how they are taken away. */
@ApplicationScoped
public class PracticeRepository {
    /** What belongs to a person, the innermost first. */
    private static final List<String> OF_MEMBERS =
            List.of("MemberConflict", "MemberWord", "MemberVersion", "StatusChange", "Membership");

    /** What belongs to the branch when nobody is left in it, the innermost first. */
    private static final List<String> OF_UNIT = List.of("ExportRequest", "UnitRegime", "UnitName", "Placement");

    @PersistenceContext
    EntityManager em;

    @Inject
    FileRepository files;

    /**
     * Stores a new one.
     *
     * @throws jakarta.persistence.PersistenceException if the account has one that is open
     */
    public void add(Practice practice) {
        em.persist(practice);
        em.flush();
    }

    /** Writes what was closed now: a new one must not meet it. */
    public void flush() {
        em.flush();
    }

    /** The open one of an account on a day: {@code uk_practice_open}. */
    public Optional<PracticeView> open(String username, LocalDate day) {
        return em.createQuery("""
                        select p.publicId, u.publicId, u.name, p.startedAt, p.endsOn
                        from Practice p join p.unit u where p.account.username = :username and p.state = OPEN
                          and p.endsOn > :day""", PracticeView.class)
                .setParameter("username", username)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /**
     * The one grant of somebody who practises: on the own practice branch, while it is open. It is no row, so it can be given to
     * nobody and outlives nothing.
     */
    public Optional<HeldGrant> grant(String practiceId, Long accountId, LocalDate day) {
        return em.createQuery("""
                        select p.publicId, u.publicId, u.code, u.name, u.path, p.startedAt
                        from Practice p join p.unit u where p.publicId = :id and p.account.id = :account
                          and p.state = OPEN and p.endsOn > :day""", PracticeGrant.class)
                .setParameter("id", practiceId)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultStream()
                .map(PracticeGrant::held)
                .findFirst();
    }

    /** The open ones of an account, to be closed; one, but for its time. */
    public List<Practice> openOf(String username) {
        return em.createQuery("from Practice p where p.account.username = :username and p.state = OPEN", Practice.class)
                .setParameter("username", username)
                .getResultList();
    }

    /** Takes those whose time is over out of everybody's reach. @return how many */
    public int closeOver(LocalDate day) {
        var over = em.createQuery("from Practice p where p.state = OPEN and p.endsOn <= :day", Practice.class)
                .setParameter("day", day)
                .getResultList();
        over.forEach(Practice::close);
        return over.size();
    }

    /** The keys of those that are closed and not yet gone. */
    public List<Long> closed() {
        return em.createQuery("select p.id from Practice p where p.state = CLOSED order by p.id", Long.class)
                .getResultList();
    }

    /** The keys of those of an account that are closed and not yet gone. */
    public List<Long> closedOf(String username) {
        return em.createQuery(
                        "select p.id from Practice p where p.state = CLOSED and p.account.username = :username",
                        Long.class)
                .setParameter("username", username)
                .getResultList();
    }

    /**
     * Takes some of what a closed practice made away: people with all that is theirs, then letters and numbers, then the branch
     * and the practice itself. Asked again until nothing is left; broken off anywhere, it goes on where it stood.
     *
     * @return whether something may be left
     */
    public boolean takeAway(Long key, int limit) {
        var practice = em.find(Practice.class, key);
        if (practice == null || practice.state() != PracticeState.CLOSED) {
            return false;
        }
        var unit = practice.unit().id();
        var documents = keys("OfficialDocument", "unit.id", List.of(unit), limit);
        if (!documents.isEmpty()) {
            takeDocuments(documents);
            return true;
        }
        var members = keys("Member", "homeUnit.id", List.of(unit), limit);
        if (!members.isEmpty()) {
            takeMembers(members);
            return true;
        }
        var numbers = keys("LedgerNumber", "ledger.unit.id", List.of(unit), limit);
        if (!numbers.isEmpty()) {
            delete("LedgerNumber", "id", numbers);
            return true;
        }
        delete("Ledger", "unit.id", List.of(unit));
        OF_UNIT.forEach(entity -> delete(entity, "unit.id", List.of(unit)));
        delete("Practice", "id", List.of(key));
        delete("Unit", "id", List.of(unit));
        em.clear();
        return false;
    }

    private void takeDocuments(List<Long> keys) {
        files.release(FileOwner.Kind.OFFICIAL_DOCUMENT, keys);
        em.createQuery("delete from FirstAnswer a where a.answer in"
                        + " (select d.publicId from OfficialDocument d where d.id in :keys)")
                .setParameter("keys", keys)
                .executeUpdate();
        keys.forEach(key -> em.remove(em.getReference(OfficialDocument.class, key)));
        em.flush();
    }

    private void takeMembers(List<Long> keys) {
        files.release(FileOwner.Kind.MEMBER_PORTRAIT, keys);
        var merges = keysOf("MemberMerge", "kept.id", "former.id", keys);
        delete("MovedRow", "merge.id", merges);
        delete("MergeWords", "merge.id", merges);
        delete("MemberMerge", "id", merges);
        delete("DuplicatePair", "id", keysOf("DuplicatePair", "first.id", "second.id", keys));
        em.createQuery("update Member m set m.mergedInto = null where m.mergedInto.id in :keys")
                .setParameter("keys", keys)
                .executeUpdate();
        OF_MEMBERS.forEach(entity -> delete(entity, "member.id", keys));
        delete("Member", "id", keys);
    }

    private List<Long> keysOf(String entity, String one, String other, List<Long> of) {
        return em.createQuery(
                        "select e.id from " + entity + " e where e." + one + " in :of or e." + other + " in :of",
                        Long.class)
                .setParameter("of", of)
                .getResultList();
    }

    private List<Long> keys(String entity, String column, List<Long> of, int limit) {
        return em.createQuery(
                        "select e.id from " + entity + " e where e." + column + " in :of order by e.id", Long.class)
                .setParameter("of", of)
                .setMaxResults(limit)
                .getResultList();
    }

    private void delete(String entity, String column, Collection<Long> of) {
        em.createQuery("delete from " + entity + " e where e." + column + " in :of")
                .setParameter("of", of)
                .executeUpdate();
    }

    /** What the grant is made of. */
    public record PracticeGrant(
            String id, String unitId, String unitCode, String unitName, String unitPath, Instant startedAt)
            implements Serializable {
        HeldGrant held() {
            return new HeldGrant(null, id, Role.PRACTISING, unitId, unitCode, unitName, unitPath, startedAt);
        }
    }
}
