package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.IncompleteRecord;
import vn.sotay.member.model.IncompleteRecordQueries;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.DueLine;
import vn.sotay.shared.service.DueSource;

/** The figures of a unit in one page: people by standing, what is missing in whose record, what is due. */
@Stateless
@RolesAllowed("user")
public class UnitOverviewService {
    private static final int SHOWN = 25;

    @Inject
    UnitRepository units;

    @Inject
    MemberQueries members;

    @Inject
    IncompleteRecordQueries incomplete;

    @Inject
    @Any
    Instance<DueSource> sources;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    /**
     * People and days of a unit with all below it.
     *
     * @param unit public id or code; null: the caller's only one
     * @throws NotFound if it is not in the scope
     * @throws RuleViolation {@code member.home.aggregateOnly} if it keeps no people here
     * @throws InvalidInput {@code unit}, if none is named and the caller has several
     */
    @Requires(MEMBER_VIEW)
    public UnitOverview of(String unit) {
        var found = unit(unit);
        var scope = caller.scope(MEMBER_VIEW).within(found.path());
        var due = sources.stream()
                .flatMap(source -> source.due(scope, SHOWN + 1).stream())
                .sorted(Comparator.comparing(DueLine::due).thenComparing(DueLine::who))
                .limit(SHOWN + 1L)
                .toList();
        return new UnitOverview(
                new UnitRef(found.publicId(), found.code(), found.name()),
                members.summary(scope),
                due.subList(0, Math.min(SHOWN, due.size())),
                due.size() > SHOWN);
    }

    /** A page of the people whose records lack something, by branch and name; throws as {@link #of}. */
    @Requires(MEMBER_VIEW)
    public List<IncompleteRecord> incomplete(String unit, Edge edge, int limit) {
        return incomplete.page(scope(unit), edge, limit);
    }

    private Scope scope(String unit) {
        return caller.scope(MEMBER_VIEW).within(unit(unit).path());
    }

    private Unit unit(String asked) {
        var unit = found(asked);
        if (unit.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("member.home.aggregateOnly", unit.code());
        }
        return unit;
    }

    private Unit found(String asked) {
        var scope = caller.scope(MEMBER_VIEW);
        if (asked == null || asked.isBlank()) {
            if (scope.ranges().size() != 1) {
                throw new InvalidInput("unit", "member.overview.which");
            }
            return units.at(scope.ranges().get(0).lo());
        }
        try {
            return units.get(asked, scope);
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(MEMBER_VIEW), "unit");
            throw elsewhere;
        }
    }
}
