package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.sotay.shared.model.Scope;

/** Units of today, a few at a time, for whoever chooses one. */
@ApplicationScoped
public class UnitChoiceQueries {
    private static final int MOST = 500;
    private static final String ROW = """
            select u.publicId, u.code, u.name, u.kind, u.path,
                   exists (select 1 from Unit c where c.parent = u and c.dissolvedOn is null)
            from Unit u where u.dissolvedOn is null and\s""";

    @PersistenceContext
    EntityManager em;

    /** A unit by its opaque id or its code, if it lies in the scope. */
    public Optional<UnitChoice> one(String idOrCode, Scope scope) {
        return rows("(u.publicId = :id or u.code = :id) and ", scope)
                .setParameter("id", idOrCode)
                .getResultStream()
                .findFirst();
    }

    /** The units directly below one, by code: {@code idx_unit_parent}. */
    public List<UnitChoice> below(String id, Scope scope) {
        return rows("u.parent.publicId = :id and ", scope)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The units with these paths, the highest first: {@code idx_unit_path}. */
    public List<UnitChoice> at(List<String> paths, Scope scope) {
        return rows("u.path in :paths and ", scope).setParameter("paths", paths).getResultList();
    }

    /** Units that the text can mean, see {@link UnitSearch}; the highest first. */
    public List<UnitChoice> search(String typed, Scope scope, int limit) {
        var search = new UnitSearch(typed, "u.code", "u.foldedName");
        return search.bind(rows("(" + search.condition() + ") and ", scope))
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<UnitChoice> rows(String condition, Scope scope) {
        return scope.bind(em.createQuery(
                ROW + condition + scope.condition("u.path") + " order by u.depth, u.code", UnitChoice.class));
    }
}
