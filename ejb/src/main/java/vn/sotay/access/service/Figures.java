package vn.sotay.access.service;

import static java.util.Comparator.comparing;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.FigureSource;

/** The own figures beside the worklist, from every feature. */
@Stateless
@RolesAllowed("user")
public class Figures {
    @Inject
    @Any
    Instance<FigureSource> sources;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    /**
     * The figures of a unit, or of all that the caller may see.
     *
     * @param unitId opaque id, or null
     */
    @Requires(UNIT_VIEW)
    public List<Figure> of(String unitId) {
        var path = unitId == null
                ? null
                : units.get(unitId, caller.scope(UNIT_VIEW)).path();
        return sources.stream()
                .sorted(comparing(FigureSource::place))
                .flatMap(source -> source.figures(path).stream())
                .toList();
    }
}
