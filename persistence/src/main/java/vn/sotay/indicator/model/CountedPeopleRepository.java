package vn.sotay.indicator.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sotay.member.model.MemberPlace;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/**
 * The people behind figures, by their branch of today and by name.
 *
 * <p>Of today the records themselves tell, read in the order of {@code idx_member_place} until the page is full. Of another
 * day the histories tell: all of a unit have to be asked before the first is known.
 */
@ApplicationScoped
public class CountedPeopleRepository {
    /** The path in a form that no index answers: the unit's own range leads. */
    private static final String LOOKED_AT = "substring(m.homePath, 1)";

    private static final String REGISTERED_NOW =
            "case when exists (select 1 from Account a where a.member = m and a.activatedAt is not null) then 1 else 0 end";

    private static final String OF_THAT_DAY = SituationQueries.FROM + " and "
            + number(
                    "case r.rosterMode when FULL then 0 else 1 end",
                    "s.participation",
                    SituationQueries.SMARTPHONE,
                    SituationQueries.REGISTERED,
                    SituationQueries.OPENED)
            + " in :numbers and ";

    /** A unit that holds somebody's row is FULL; what people opened is told of nobody. */
    private static final String OF_TODAY = " from Member m where m.homePath >= :lo and m.homePath < :hi"
            + " and " + MemberPlace.IS_MEMBER + " and "
            + number("0", "m.participation", "m.details.smartphone", REGISTERED_NOW, "0") + " in :numbers and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    SituationQueries situations;

    /** The number of {@link Situation#number}, said by the database. */
    private static String number(
            String mode, String participation, String smartphone, String registered, String opened) {
        return "(" + mode + " * 48 + case " + participation
                + " when ACTIVE then 0 when REDUCED then 1 when EXEMPT then 2 else 3 end * 12 + case " + smartphone
                + " when YES then 0 when NO then 1 else 2 end * 4 + " + registered + " * 2 + " + opened + ")";
    }

    /** The people behind a part of a figure, of those whose record lies in the scope today. */
    public List<CountedPerson> people(PeopleBehind figure, Scope scope, Edge edge, int limit) {
        var numbers = figure.numbers();
        return numbers.isEmpty()
                ? List.of()
                : span(figure)
                        .map(span -> figure.isToldByRecords()
                                ? today(span, numbers, scope, edge, limit)
                                : thatDay(span, numbers, scope, edge, limit))
                        .orElse(List.of());
    }

    private List<CountedPerson> thatDay(Span span, Set<Integer> numbers, Scope scope, Edge edge, int limit) {
        var query = span.bind(em.createQuery(
                "select m.publicId, m.details.fullName, m.details.birth, s.participation, "
                        + SituationQueries.SMARTPHONE + ", " + SituationQueries.REGISTERED
                        + ", u.publicId, u.code, u.name" + OF_THAT_DAY + scope.condition("m.homePath")
                        + MemberPlace.ORDER.condition(edge) + MemberPlace.ORDER.order(edge),
                CountedPerson.class));
        return MemberPlace.ORDER.read(scope.bind(query.setParameter("numbers", numbers)), edge, limit);
    }

    private List<CountedPerson> today(Span span, Set<Integer> numbers, Scope scope, Edge edge, int limit) {
        var keys = MemberPlace.ORDER.read(
                within(
                        em.createQuery(
                                "select m.id" + OF_TODAY + scope.condition(LOOKED_AT)
                                        + MemberPlace.ORDER.condition(edge) + MemberPlace.ORDER.order(edge),
                                Long.class),
                        span,
                        numbers,
                        scope),
                edge,
                limit);
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m.publicId, m.details.fullName, m.details.birth, m.participation, m.details.smartphone, "
                                        + REGISTERED_NOW + ", u.publicId, u.code, u.name"
                                        + " from Member m join m.homeUnit u where m.id in :keys"
                                        + MemberPlace.ORDER.order(Edge.FIRST),
                                CountedPerson.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** How many {@link #people} has. */
    public long countPeople(PeopleBehind figure, Scope scope) {
        var numbers = figure.numbers();
        return numbers.isEmpty()
                ? 0
                : span(figure)
                        .map(span -> figure.isToldByRecords()
                                ? within(
                                        em.createQuery(
                                                "select count(*)" + OF_TODAY + scope.condition(LOOKED_AT), Long.class),
                                        span,
                                        numbers,
                                        scope)
                                : scope.bind(span.bind(em.createQuery(
                                                "select count(*)" + OF_THAT_DAY + scope.condition("m.homePath"),
                                                Long.class))
                                        .setParameter("numbers", numbers)))
                        .map(TypedQuery::getSingleResult)
                        .orElse(0L);
    }

    private static <T> TypedQuery<T> within(TypedQuery<T> query, Span span, Set<Integer> numbers, Scope scope) {
        return scope.bind(query.setParameter("lo", span.within().lo())
                .setParameter("hi", span.within().hi())
                .setParameter("numbers", numbers));
    }

    /** How many the figure says, as it was counted last: {@code uk_indicator_value}. */
    public long size(PeopleBehind figure) {
        return em.createQuery(
                        "select v.tally from IndicatorValue v where v.unit.publicId = :unit and v.indicator = :indicator"
                                + " and v.period = :period",
                        Tally.class)
                .setParameter("unit", figure.unitId())
                .setParameter("indicator", figure.indicator())
                .setParameter("period", figure.period().code())
                .getResultStream()
                .findFirst()
                .map(figure.part()::of)
                .orElse(0L);
    }

    private Optional<Span> span(PeopleBehind figure) {
        return situations
                .path(figure.unitId(), figure.day())
                .map(path -> new Span(PathRange.subtree(path), figure.period().first(), figure.day(), figure.end()));
    }
}
