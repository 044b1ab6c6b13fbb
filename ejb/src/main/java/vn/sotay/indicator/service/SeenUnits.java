package vn.sotay.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Refusals;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitQueries;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;

/** Units of which the caller may see figures. What is refused is written down. */
@ApplicationScoped
class SeenUnits {
    @Inject
    UnitRepository units;

    @Inject
    UnitQueries tree;

    @Inject
    Refusals refusals;

    /**
     * One by its opaque id or code.
     *
     * @param scope where the caller may do this
     * @throws NotFound whether it does not exist or lies elsewhere
     */
    Unit get(String idOrCode, Permission permission, Scope scope) {
        try {
            return units.get(idOrCode, scope);
        } catch (NotFound elsewhere) {
            refusals.record(Set.of(permission), "unit");
            throw elsewhere;
        }
    }

    /** The unit with a path. */
    Unit at(String path) {
        return units.at(path);
    }

    /** The units above a path that lie in the scope, the top first. */
    List<UnitRef> superiors(String path, Scope scope) {
        var above = UnitPath.superiors(path).stream().filter(scope::contains).toList();
        return List.copyOf(tree.byPath(above).values());
    }
}
