package vn.sotay.reconcile.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.Scope;

/** The people with whom a list is compared: those who are members today, by their homes. */
@ApplicationScoped
public class KnownPersonQueries {
    /** Oracle takes at most 1,000 values in one list. */
    private static final int AT_ONCE = 500;

    private static final String MEMBERS = """
            select m.id, m.details, u.code from Member m join m.homeUnit u
            where m.standing in (PROBATIONARY, OFFICIAL) and\s""";

    @PersistenceContext
    EntityManager em;

    /**
     * All members at home in a part of the tree, as long as they are known.
     *
     * @param here the caller's scope narrowed to the unit whose list it is
     */
    public List<KnownPerson> at(Scope here) {
        return read(
                here.bind(em.createQuery(MEMBERS + here.condition("m.homePath") + " order by m.id", Object[].class)));
    }

    /**
     * Members who have one of these citizen IDs.
     *
     * @param citizenIds any number
     * @param scope in which the caller may know where somebody is at home
     */
    public List<KnownPerson> withCitizenIds(Collection<String> citizenIds, Scope scope) {
        var wanted = List.copyOf(citizenIds);
        var found = new ArrayList<KnownPerson>();
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            var some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            found.addAll(read(scope.bind(em.createQuery(
                            MEMBERS + "m.details.citizenId in :ids and " + scope.condition("substring(m.homePath, 1)")
                                    + " order by m.id",
                            Object[].class))
                    .setParameter("ids", some)));
        }
        return found;
    }

    private static List<KnownPerson> read(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new KnownPerson((Long) row[0], (MemberDetails) row[1], (String) row[2]))
                .toList();
    }
}
