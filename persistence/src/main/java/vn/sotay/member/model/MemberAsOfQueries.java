package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.MemberConditions.Position;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/**
 * Lists of people as they were on a day: home and state of that day, names, numbers and conflicts of today. Whose record
 * may be seen is decided by today's home (docs/definitions.md, Time).
 */
@ApplicationScoped
public class MemberAsOfQueries {
    private static final String FROM = """
             from Membership x join x.member m join x.unit u
             join UnitName n on n.unit = u and n.period.validFrom <= :day and n.period.validTo > :day
             join StatusChange s on s.member = m and s.period.validFrom <= :day and s.period.validTo > :day
             join Placement q on q.unit = u and q.period.validFrom <= :day and q.period.validTo > :day
             where x.kind = HOME and x.period.validFrom <= :day and x.period.validTo > :day and\040""";

    private static final String ROW = """
            select m.publicId, m.details.fullName, m.details.birth, m.details.cardNumber, m.details.joined, s.standing, s.participation,
                   u.publicId, n.code, n.name,
                   (select min(c.kind) from MemberConflict c where c.member = m and c.closedAt is null)""";

    /** Whose whole name was typed comes first. */
    private static final String EXACT = "case when m.searchWords = :exact then 0 else 1 end";

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberNumberQueries numbers;

    /**
     * The rows from an edge on; as {@link MemberQueries#page}.
     *
     * @param within the path, on that day, of the unit asked for; null for all
     */
    public List<MemberRow> page(MemberFilter filter, String within, LocalDate day, Edge at, int limit) {
        var edge = filter.order().descending() ? at.mirrored() : at;
        var position = edge.isInside() ? position(edge, filter, day) : null;
        var conditions = conditions(filter, within, day);
        if (filter.order().isByName()) {
            beyond(conditions, position, edge).with("exact", filter.isSearch() ? filter.exactText() : "");
        } else {
            conditions.beyond(position, edge.direction(), filter.order().by().onADay(), "m.sortKey", "m.id");
        }
        var rows = conditions
                .bind(em.createQuery(ROW + FROM + conditions.where() + order(filter, edge), MemberRow.class))
                .setMaxResults(limit)
                .getResultList();
        return edge.isBackward() == filter.order().descending() ? rows : MemberQueries.reversed(rows);
    }

    private static String order(MemberFilter filter, Edge edge) {
        var first = filter.order().isByName() ? EXACT : filter.order().by().onADay();
        var way = edge.isBackward() ? " desc" : "";
        return " order by " + first + way + ", m.sortKey" + way + ", m.id" + way;
    }

    /** How many there were. */
    public RowCount count(MemberFilter filter, String within, LocalDate day) {
        var conditions = conditions(filter, within, day);
        return new RowCount(conditions
                .bind(em.createQuery("select count(*)" + FROM + conditions.where(), Long.class))
                .getSingleResult());
    }

    /**
     * The first day on which anybody is known to have been in the scope.
     *
     * @return null if nobody ever was
     */
    public LocalDate knownFrom(Scope scope) {
        return scope.bind(em.createQuery(
                        "select min(m.knownFrom) from Member m where " + scope.condition("m.homePath"),
                        LocalDate.class))
                .getSingleResult();
    }

    private MemberConditions conditions(MemberFilter filter, String within, LocalDate day) {
        var conditions = new MemberConditions().inside(filter.scope()).with("day", day);
        if (within != null) {
            conditions.and("q.path >= :within and q.path < :beyond");
            conditions.with("within", within).with("beyond", within + "~");
        }
        if (!filter.status().isAll()) {
            conditions
                    .and("s.standing in :standings")
                    .with("standings", filter.status().standings());
            conditions
                    .and("s.participation in :participations")
                    .with("participations", filter.status().participations());
        }
        if (filter.gap() != null) {
            conditions
                    .and("s.standing in (PROBATIONARY, OFFICIAL)")
                    .and("m.lacks in :lacking")
                    .with("lacking", filter.gap().sums());
        }
        if (filter.isNumber()) {
            conditions.and("m.id in :keys").with("keys", numbers.keys(filter.inAnyState()));
        } else if (filter.isSearch() && filter.words().isEmpty()) {
            conditions.and("1 = 0"); // signs without a letter or digit find nobody
        }
        conditions.reviewed(filter);
        return conditions.words(filter.words(), "m.searchWords");
    }

    private static MemberConditions beyond(MemberConditions conditions, Position position, Edge edge) {
        if (position == null) {
            return conditions;
        }
        var sign = edge.isBackward() ? " < " : " > ";
        var rank = "case when :typedBefore = :exact then 0 else 1 end";
        return conditions
                .and("(" + EXACT + sign + rank + " or " + EXACT + " = " + rank + " and (m.sortKey" + sign
                        + ":key or m.sortKey = :key and m.id" + sign + ":id))")
                .with("typedBefore", position.searchWords())
                .with("key", position.sortKey())
                .with("id", position.id());
    }

    private Position position(Edge edge, MemberFilter filter, LocalDate day) {
        if (edge.row() == null) {
            return Position.of(edge.from());
        }
        var column = filter.order().by().onADay();
        return em.createQuery(
                        "select m.id, m.sortKey, m.searchWords, m.homePath, "
                                + (column == null ? "m.id " : column + " ") + FROM + "m.publicId = :id",
                        Object[].class)
                .setParameter("id", edge.row())
                .setParameter("day", day)
                .getResultStream()
                .filter(line -> filter.scope().contains((String) line[3]))
                .map(line -> new Position((Long) line[0], (String) line[1], (String) line[2], line[4]))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("cursor", "member.list.edge"));
    }
}
