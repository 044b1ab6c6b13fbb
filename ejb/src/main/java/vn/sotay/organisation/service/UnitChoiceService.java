package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.UnitChoice;
import vn.sotay.organisation.model.UnitChoiceQueries;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.VietnameseText;

/** Finding the unit to look at: down the tree of today, or by a part of its name or code. */
@Stateless
@RolesAllowed("user")
public class UnitChoiceService {
    private static final int SEGMENT = 5;
    private static final int FOUND = 50;
    private static final int OFFERED = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Inject
    UnitChoiceQueries units;

    @Inject
    Caller caller;

    /**
     * A unit by its id or code.
     *
     * @throws NotFound whether it does not exist or is not the caller's
     */
    @Requires(UNIT_VIEW)
    public UnitChoice one(String idOrCode) {
        return units.one(idOrCode, caller.scope(UNIT_VIEW))
                .orElseThrow(() -> new NotFound("organisation.unit.notFound"));
    }

    /** A unit after its superiors, as far up as the caller sees. */
    @Requires(UNIT_VIEW)
    public List<UnitChoice> line(String idOrCode) {
        var path = one(idOrCode).path();
        var above = IntStream.rangeClosed(1, path.length() / SEGMENT)
                .mapToObj(depth -> path.substring(0, depth * SEGMENT))
                .toList();
        return units.at(above, caller.scope(UNIT_VIEW));
    }

    /** What is directly below a unit, by code; for null the tops of what the caller sees. */
    @Requires(UNIT_VIEW)
    public List<UnitChoice> below(String id) {
        var scope = caller.scope(UNIT_VIEW);
        return id == null
                ? units.at(scope.ranges().stream().map(PathRange::lo).toList(), scope)
                : units.below(one(id).id(), scope);
    }

    /** Units whose name or code begins so, at most 50. */
    @Requires(UNIT_VIEW)
    public List<UnitChoice> search(String text) {
        return units.search(text, caller.scope(UNIT_VIEW), FOUND);
    }

    /**
     * Units to offer while somebody types: those on which the caller may do this and that the text can mean, the highest
     * first; before anything is typed the tops of them. At most a dozen.
     */
    @Requires(UNIT_VIEW)
    public List<UnitChoice> offer(String typed, Permission permission) {
        var scope = caller.scope(permission);
        return typed == null || typed.isBlank()
                ? units.at(scope.ranges().stream().map(PathRange::lo).toList(), scope).stream()
                        .limit(OFFERED)
                        .toList()
                : units.search(typed, scope, OFFERED);
    }

    /**
     * The unit that is meant by an id, by a code, by a code with the name after it, or by so much of a name that only one
     * unit has it; empty if none or several are meant among those on which the caller may do this.
     */
    @Requires(UNIT_VIEW)
    public Optional<UnitChoice> meant(String typed, Permission permission) {
        var scope = caller.scope(permission);
        var text = typed.strip();
        var parts = SPACE.split(text, 2);
        var exact = units.one(parts[0], scope)
                .filter(unit ->
                        parts.length == 1 || VietnameseText.fold(unit.name()).equals(VietnameseText.fold(parts[1])));
        if (exact.isPresent()) {
            return exact;
        }
        var found = units.search(text, scope, 2);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
