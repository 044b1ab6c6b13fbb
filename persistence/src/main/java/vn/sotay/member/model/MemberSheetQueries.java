package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fills the rows of a list with everything that a column can show. */
@ApplicationScoped
public class MemberSheetQueries {
    @PersistenceContext
    EntityManager em;

    /** The same people in the same order, with state and unit as the list has them: {@code uk_member_public_id}. */
    public List<MemberSheetRow> rows(List<MemberRow> listed) {
        if (listed.isEmpty()) {
            return List.of();
        }
        var known = em.createQuery("""
                        select m.publicId, m.details, m.standing, m.participation, u.code, u.name, m.homePath
                        from Member m join m.homeUnit u where m.publicId in :ids""", MemberSheetRow.class)
                .setParameter("ids", listed.stream().map(MemberRow::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(MemberSheetRow::id, row -> row));
        return listed.stream()
                .map(row -> known.containsKey(row.id()) ? known.get(row.id()).asListed(row) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
