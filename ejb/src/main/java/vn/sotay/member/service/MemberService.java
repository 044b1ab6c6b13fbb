package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.MemberAsOfQueries;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberOrder;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.PeopleSummary;
import vn.sotay.member.model.StatusFilter;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/** Lists of people and name search, as far as the caller may see. */
@Stateless
@RolesAllowed("user")
public class MemberService {
    @Inject
    MemberQueries today;

    @Inject
    MemberAsOfQueries past;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /**
     * The rows from an edge on.
     *
     * @throws NotFound if the unit is not in the scope
     * @throws InvalidInput for a state, an order or an edge that is none, or {@code asOf.beforeKnown}
     */
    @Requires(MEMBER_VIEW)
    public List<MemberRow> page(MemberListQuery query, Edge edge, int limit) {
        var filter = filter(query);
        return isToday(query.asOf())
                ? today.page(filter, edge, limit)
                : past.page(filter, within(query), known(filter.scope(), query.asOf()), edge, limit);
    }

    /** How many the list has: exact to 10,000. */
    @Requires(MEMBER_VIEW)
    public RowCount count(MemberListQuery query) {
        var filter = filter(query);
        return isToday(query.asOf())
                ? today.count(filter)
                : past.count(filter, within(query), known(filter.scope(), query.asOf()));
    }

    /**
     * The people of a unit and all below it by state, today; of nobody's names, so the right to the unit is enough.
     *
     * @param unit public id or code; null or empty for everything the caller may see
     */
    @Requires(UNIT_VIEW)
    public PeopleSummary summary(String unit) {
        var scope = caller.scope(UNIT_VIEW);
        return today.summary(isEmpty(unit) ? scope : Scope.of(path(unit, scope)));
    }

    private MemberFilter filter(MemberListQuery query) {
        var scope = caller.scope(MEMBER_VIEW);
        var narrowed = isEmpty(query.unit()) ? scope : narrowed(query, scope);
        var status = StatusFilter.named(query.status())
                .orElseThrow(() -> new InvalidInput("status", "member.list.status.unknown", query.status()));
        var order = MemberOrder.named(query.sort())
                .orElseThrow(() -> new InvalidInput("sort", "member.list.sort.unknown", query.sort()));
        return new MemberFilter(
                narrowed,
                caller.scope(MEMBER_VIEW_SENSITIVE),
                query.q(),
                status,
                query.needsReview(),
                query.gap(),
                order);
    }

    /** On another day the unit's people of that day may live elsewhere today: the day's place narrows, not today's. */
    private Scope narrowed(MemberListQuery query, Scope scope) {
        var path = path(query.unit(), scope);
        return isToday(query.asOf()) ? scope.within(path) : scope;
    }

    private String within(MemberListQuery query) {
        return isEmpty(query.unit()) ? null : units.pathOn(path(query.unit(), caller.scope(MEMBER_VIEW)), query.asOf());
    }

    private String path(String unit, Scope scope) {
        try {
            return units.get(unit, scope).path();
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(MEMBER_VIEW), "members of unit");
            throw elsewhere;
        }
    }

    private LocalDate known(Scope scope, LocalDate asOf) {
        var first = past.knownFrom(scope);
        if (first != null && asOf.isBefore(first)) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", first);
        }
        return asOf;
    }

    private boolean isToday(LocalDate asOf) {
        return asOf == null || asOf.equals(LocalDate.now(clock));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
