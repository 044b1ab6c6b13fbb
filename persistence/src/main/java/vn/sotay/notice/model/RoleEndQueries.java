package vn.sotay.notice.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Roles that end soon and of which their holders were not told. */
@ApplicationScoped
public class RoleEndQueries {
    @PersistenceContext
    EntityManager em;

    /** The first to end first: {@code idx_role_grant_ending}, {@code uk_notice_cause}. */
    public List<RoleEnd> untold(LocalDate today, LocalDate lastDay, int limit) {
        return em.createQuery("""
                        select g.publicId, a.username, g.role, u.name, g.period.validTo
                        from RoleGrant g join g.account a join g.unit u
                        where g.status = ACTIVE and g.period.validTo > :today and g.period.validTo <= :end and a.lockedAt is null
                        and not exists (select 1 from Notice n where n.account = a
                            and n.cause = concat('GRANT_ENDING:', g.publicId))
                        order by g.period.validTo, g.id""", RoleEnd.class)
                .setParameter("today", today)
                .setParameter("end", lastDay.plusDays(1))
                .setMaxResults(limit)
                .getResultList();
    }
}
