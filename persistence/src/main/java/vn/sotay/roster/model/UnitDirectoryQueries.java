package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.Scope;

/** The units that a list may name, as they stand. */
@ApplicationScoped
public class UnitDirectoryQueries {
    @PersistenceContext
    EntityManager em;

    /** What a list of this clerk may name: units with people, and codes of the armed forces. */
    public UnitDirectory directory(Scope scope) {
        Map<String, Long> units = new HashMap<>();
        Set<String> sealed = new HashSet<>();
        known(scope).values().forEach(unit -> {
            if (unit.rosterMode() == RosterMode.AGGREGATE_ONLY) {
                sealed.add(unit.code());
            } else {
                units.put(unit.code(), unit.id());
            }
        });
        sealed.addAll(sealedCodes(scope));
        return new UnitDirectory(units, sealed);
    }

    private List<String> sealedCodes(Scope scope) {
        return scope.bind(em.createQuery(
                        "select s.code from SealedUnitCode s join s.committee u where " + scope.condition("u.path"),
                        String.class))
                .getResultList();
    }

    /** The standing units of the scope, by code. */
    public Map<String, KnownUnit> known(Scope scope) {
        Map<String, KnownUnit> known = new HashMap<>();
        scope.bind(em.createQuery("""
                        select u.id, u.code, u.name, u.kind, u.rosterMode, u.founded.date, u.founded.precision
                        from Unit u where u.dissolvedOn is null and\s""" + scope.condition("u.path"), Object[].class))
                .getResultStream()
                .forEach(row -> {
                    var unit = knownUnit(row);
                    known.put(unit.code(), unit);
                });
        return known;
    }

    private static KnownUnit knownUnit(Object[] row) {
        var founded = row[5] == null ? null : new PartialDate((LocalDate) row[5], (DatePrecision) row[6]);
        return new KnownUnit(
                (Long) row[0], (String) row[1], (String) row[2], (UnitKind) row[3], (RosterMode) row[4], founded);
    }

    /** Codes below the committees of the scope that were sealed before. */
    public Set<String> alreadySealed(Scope scope) {
        return new HashSet<>(sealedCodes(scope));
    }

    /** Units of the scope that may be meant by a code that none has, the likeliest first. */
    public List<UnitGuess> guesses(String code, Scope scope, int most) {
        var codes = directory(scope).guess(code, most);
        var names = new HashMap<String, String>();
        em.createQuery("select u.code, u.name from Unit u where u.code in :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .forEach(unit -> names.put((String) unit[0], (String) unit[1]));
        return codes.stream()
                .map(guess -> new UnitGuess(guess, names.get(guess)))
                .toList();
    }
}
