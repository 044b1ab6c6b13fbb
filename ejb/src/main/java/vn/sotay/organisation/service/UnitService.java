package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_EDIT;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.UnitAsOfQueries;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitKey;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitQueries;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.organisation.model.UnitView;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/** The tree of units, today or on a day, as far as the caller may see it. */
@Stateless
@RolesAllowed("user")
public class UnitService {
    private static final int CHILDREN = 500;

    @Inject
    UnitQueries today;

    @Inject
    UnitAsOfQueries past;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /**
     * A page of units.
     *
     * @param after public id of the last unit of the page before; null for the first page
     * @param asOf null for today
     * @throws NotFound if the parent is not in the scope
     * @throws InvalidInput {@code asOf.beforeKnown}
     */
    @Requires(UNIT_VIEW)
    public List<UnitRow> list(UnitFilter filter, Edge edge, int limit, LocalDate asOf) {
        var scope = scope(filter);
        mustBeKnown(scope, asOf);
        var at = edge.row() == null ? edge : edge.at(filter.place(row(edge.row(), scope, asOf)));
        return isToday(asOf)
                ? today.list(filter, scope, parentPath(filter, scope), at, limit)
                : past.list(filter, scope, parentPath(filter, scope), at, limit, asOf);
    }

    /** How many units {@link #list} has. */
    @Requires(UNIT_VIEW)
    public RowCount count(UnitFilter filter, LocalDate asOf) {
        var scope = scope(filter);
        mustBeKnown(scope, asOf);
        return isToday(asOf)
                ? today.count(filter, scope, parentPath(filter, scope))
                : past.count(filter, scope, parentPath(filter, scope), asOf);
    }

    private Scope scope(UnitFilter filter) {
        var scope = caller.scope(UNIT_VIEW);
        return filter.within() == null
                ? scope
                : scope.within(key(filter.within(), scope).path());
    }

    private String parentPath(UnitFilter filter, Scope scope) {
        return filter.parent() == null || filter.isTops()
                ? null
                : key(filter.parent(), scope).path();
    }

    /**
     * One unit with its superiors, sub-units and history.
     *
     * @throws NotFound if it is not there, or not in the scope
     * @throws InvalidInput {@code asOf.beforeKnown}
     */
    @Requires(UNIT_VIEW)
    public UnitView view(String idOrCode, LocalDate asOf) {
        var scope = caller.scope(UNIT_VIEW);
        var key = key(idOrCode, scope);
        var known = today.knownFrom(Scope.of(key.path()));
        if (!isToday(asOf) && asOf.isBefore(known)) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", known);
        }
        var id = key.id();
        var unit = row(id, scope, asOf);
        var children = isToday(asOf)
                ? today.list(UnitFilter.under(id), scope, key.path(), Edge.FIRST, CHILDREN)
                : past.list(UnitFilter.under(id), scope, key.path(), Edge.FIRST, CHILDREN, asOf);
        var superiors = isToday(asOf) ? today.superiors(unit.path()) : past.superiors(unit.path(), asOf);
        return new UnitView(unit, today.version(id), today.founded(id), known, superiors, children, today.history(id));
    }

    /**
     * One unit of today, for somebody who is about to change it.
     *
     * @throws NotFound if it is not there, or not in the scope of that right
     */
    @Requires(UNIT_EDIT)
    public UnitView open(String idOrCode) {
        key(idOrCode, caller.scope(UNIT_EDIT));
        return view(idOrCode, null);
    }

    /**
     * The units that the paths of some rows name, each row's superiors and itself, by path: what makes a path of keys
     * into one of public ids.
     */
    @Requires(value = UNIT_VIEW, unscoped = "names what stands above rows that the caller was given")
    public Map<String, UnitRef> named(List<UnitRow> rows, LocalDate asOf) {
        Set<String> paths = new LinkedHashSet<>();
        rows.forEach(row -> {
            paths.addAll(UnitPath.superiors(row.path()));
            paths.add(row.path());
        });
        return isToday(asOf) ? today.byPath(paths) : past.byPath(paths, asOf);
    }

    private UnitRow row(String idOrCode, Scope scope, LocalDate asOf) {
        var found = isToday(asOf) ? today.find(idOrCode, scope) : past.find(idOrCode, scope, asOf);
        return found.stream().findFirst().orElseThrow(this::notFound);
    }

    private UnitKey key(String idOrCode, Scope scope) {
        return today.key(idOrCode, scope).orElseThrow(this::notFound);
    }

    private NotFound notFound() {
        refusals.record(Set.of(UNIT_VIEW), "unit");
        return new NotFound("organisation.unit.notFound");
    }

    private void mustBeKnown(Scope scope, LocalDate asOf) {
        if (isToday(asOf) || scope.isEmpty()) {
            return;
        }
        var known = today.knownFrom(scope);
        if (known != null && asOf.isBefore(known)) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", known);
        }
    }

    private boolean isToday(LocalDate asOf) {
        return asOf == null || asOf.equals(LocalDate.now(clock));
    }
}
