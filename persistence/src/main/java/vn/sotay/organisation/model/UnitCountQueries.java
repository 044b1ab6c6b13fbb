package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.shared.model.Scope;

/** How many units a scope has today. */
@ApplicationScoped
public class UnitCountQueries {
    @PersistenceContext
    EntityManager em;

    /** The units of a scope by kind, one pass over its range of paths; kinds without a unit are left out. */
    public List<UnitKindCount> byKind(Scope scope) {
        return scope.bind(em.createQuery(
                        "select u.kind, count(u) from Unit u where u.dissolvedOn is null and "
                                + scope.condition("u.path") + " group by u.kind",
                        UnitKindCount.class))
                .getResultList();
    }
}
