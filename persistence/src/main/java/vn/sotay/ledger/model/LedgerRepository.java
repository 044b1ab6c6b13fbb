package vn.sotay.ledger.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;

/** Ledgers and their numbers. */
@ApplicationScoped
public class LedgerRepository {
    private static final String LEDGER = """
            select l.publicId, u.publicId, u.code, u.name, l.type, l.body, l.year, l.lastNumber
            from Ledger l join l.unit u""";

    @PersistenceContext
    EntityManager em;

    /** Stores an empty ledger. */
    public void add(Ledger ledger) {
        em.persist(ledger);
    }

    /** Opens an empty ledger of a unit, for features that may not make one themselves. */
    public void open(Unit unit, DocumentType type, String body, int year) {
        add(new Ledger(unit, type, body, year));
    }

    /** Whether the unit has one for this kind and year. */
    public boolean has(Unit unit, DocumentType type, int year) {
        return em.createQuery(
                                "select count(l) from Ledger l where l.unit = :unit and l.type = :type and l.year = :year",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("type", type)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    /** The ledgers of a year in the scope, by unit and kind: {@code uk_ledger}. */
    public List<LedgerRow> of(Scope scope, int year) {
        return scope.bind(em.createQuery(
                        LEDGER + " where l.year = :year and " + scope.condition("u.path") + " order by u.path, l.type",
                        LedgerRow.class))
                .setParameter("year", year)
                .getResultList();
    }

    /** @throws NotFound {@code ledger.notFound}, also for a ledger elsewhere */
    public LedgerRow row(String publicId, Scope scope) {
        return scope.bind(em.createQuery(
                        LEDGER + " where l.publicId = :id and " + scope.condition("u.path"), LedgerRow.class))
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger.notFound"));
    }

    /**
     * Takes the next number: whoever takes one of the same ledger meanwhile waits until this transaction ends, and if it is
     * undone gets this number.
     *
     * @throws NotFound {@code ledger.notFound}, also for a ledger elsewhere
     * @throws vn.sotay.shared.model.RuleViolation {@code ledger.over}
     */
    public LedgerNumber take(
            String publicId, Scope scope, String subject, String username, LocalDate today, Instant now) {
        var key = em.createQuery(
                        "select l.id, u.path from Ledger l join l.unit u where l.publicId = :id", Object[].class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(line -> scope.contains((String) line[1]))
                .map(line -> (Long) line[0])
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger.notFound"));
        var ledger = em.find(Ledger.class, key, LockModeType.PESSIMISTIC_WRITE);
        var number = ledger.take(subject, username, today, now);
        em.persist(number);
        return number;
    }

    /** @throws NotFound {@code ledger.number.notFound}, also for one elsewhere */
    public LedgerNumber number(String publicId, Scope scope) {
        return em.createQuery(
                        "from LedgerNumber n join fetch n.ledger l join fetch l.unit where n.publicId = :id",
                        LedgerNumber.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(number -> scope.contains(number.ledger().unit().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger.number.notFound"));
    }

    /** The numbers of a ledger, the newest first: {@code uk_ledger_number}. An edge's row is a number. */
    public List<NumberRow> numbers(String ledgerId, Edge edge, int limit) {
        var back = edge.isBackward();
        var beyond = edge.row() == null ? "" : " and n.number " + (back ? ">" : "<") + " :edge";
        var query = em.createQuery("""
                        select n.publicId, n.number, n.state, n.subject, coalesce(a.displayName, n.takenBy), n.takenAt,
                               n.issuedOn, n.cancelReason
                        from LedgerNumber n join n.ledger l left join Account a on a.username = n.takenBy
                        where l.publicId = :ledger""" + beyond + " order by n.number " + (back ? "asc" : "desc"), NumberRow.class)
                .setParameter("ledger", ledgerId)
                .setMaxResults(limit);
        if (edge.row() != null) {
            query.setParameter("edge", edge.number().intValue());
        }
        var rows = query.getResultList();
        return back
                ? rows.stream()
                        .sorted(Comparator.comparing(NumberRow::number).reversed())
                        .toList()
                : rows;
    }
}
