package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sotay.member.model.MemberConditions.Position;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Edge.Direction;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/** Lists of people as they are today, page by page from an edge: page 900 costs what page 1 costs. */
@ApplicationScoped
public class MemberQueries {
    static final String ROW = """
            select m.publicId, m.details.fullName, m.details.birth, m.details.cardNumber, m.details.joined, m.standing, m.participation,
                   u.publicId, u.code, u.name,
                   (select min(c.kind) from MemberConflict c where c.member = m and c.closedAt is null)
            from Member m join m.homeUnit u
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberSearchQueries search;

    @Inject
    MemberNumberQueries numbers;

    /**
     * The rows from an edge on, always in the list's order; in that of names, exact full names come first.
     *
     * @param limit at most so many
     * @throws InvalidInput {@code member.list.edge} if the row of the edge is not there any more
     */
    public List<MemberRow> page(MemberFilter filter, Edge at, int limit) {
        var edge = filter.order().descending() ? at.mirrored() : at;
        var beyond = edge.isInside() ? position(edge, filter) : null;
        var rows = rows(keys(filter, beyond, edge.direction(), limit), filter);
        return filter.order().descending() ? reversed(rows) : rows;
    }

    static List<MemberRow> reversed(List<MemberRow> rows) {
        var reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    /** How many people the list has. */
    public RowCount count(MemberFilter filter) {
        return new RowCount(
                filter.isNumber()
                        ? numbers.keys(filter).size()
                        : hopeless(filter) ? 0 : search.count(filter, RowCount.MOST + 1));
    }

    /** The people of a scope by state, and what their records lack: one pass over {@code idx_member_home}. */
    public PeopleSummary summary(Scope scope) {
        return PeopleSummary.of(scope.bind(em.createQuery(
                        "select m.standing, m.participation, m.lacks, count(*) from Member m where "
                                + scope.condition("m.homePath") + " group by m.standing, m.participation, m.lacks",
                        PeopleSummary.Part.class))
                .getResultList());
    }

    private List<Long> keys(MemberFilter filter, Position beyond, Direction direction, int limit) {
        if (filter.isNumber()) {
            return beyond == null ? numbers.keys(filter).stream().limit(limit).toList() : List.of();
        }
        if (hopeless(filter)) {
            return List.of();
        }
        if (!filter.isSearch() || !filter.order().isByName()) {
            return search.keys(filter, beyond, direction, limit);
        }
        return exactAndOthers(filter, beyond, direction, limit);
    }

    /** Two lists one after the other: the exact names, then the rest. Backward they are read from the other end. */
    private List<Long> exactAndOthers(MemberFilter filter, Position beyond, Direction direction, int limit) {
        var forward = direction == Direction.FORWARD;
        var inExact = beyond == null ? forward : beyond.searchWords().equals(filter.exactText());
        var keys = new ArrayList<>(part(inExact, filter, beyond, direction, limit));
        if (inExact == forward && keys.size() < limit) {
            keys.addAll(part(!inExact, filter, null, direction, limit - keys.size()));
        }
        return keys;
    }

    private List<Long> part(boolean exact, MemberFilter filter, Position beyond, Direction direction, int limit) {
        return exact
                ? search.exactKeys(filter, beyond, direction, limit)
                : search.keys(filter, beyond, direction, limit);
    }

    /** Typed signs without a letter or digit find nobody. */
    private static boolean hopeless(MemberFilter filter) {
        return filter.isSearch() && filter.words().isEmpty();
    }

    private Position position(Edge edge, MemberFilter filter) {
        return edge.row() == null ? Position.of(edge.from()) : position(edge.row(), filter);
    }

    private Position position(String publicId, MemberFilter filter) {
        var column = filter.order().by().today();
        return em.createQuery(
                        "select m.id, m.sortKey, m.searchWords, m.homePath, " + (column == null ? "m.id" : column)
                                + " from Member m where m.publicId = :id",
                        Object[].class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(line -> filter.scope().contains((String) line[3]))
                .map(line -> new Position((Long) line[0], (String) line[1], (String) line[2], line[4]))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("cursor", "member.list.edge"));
    }

    private List<MemberRow> rows(List<Long> keys, MemberFilter filter) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var byName = filter.order().isByName();
        var first = byName
                ? "case when m.searchWords = :exact then 0 else 1 end"
                : filter.order().by().today();
        var query = em.createQuery(ROW + "where m.id in :keys order by " + first + ", m.sortKey, m.id", MemberRow.class)
                .setParameter("keys", keys);
        if (byName) {
            query.setParameter("exact", filter.isSearch() ? filter.exactText() : "");
        }
        return query.getResultList();
    }
}
