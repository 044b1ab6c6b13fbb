package vn.sotay.indicator.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Which units are behind. */
@ApplicationScoped
public class IndicatorWorkQueries {
    @PersistenceContext
    EntityManager em;

    /**
     * Units that are below the threshold of an indicator of which more is better, the lowest share first: {@code uk_indicator_value}.
     *
     * @param paths of units: they themselves and those directly below them
     */
    public List<BehindUnit> behind(String indicator, String period, Collection<String> paths, int limit) {
        return em.createQuery("""
                        select u.publicId, u.name, v.tally.numerator, v.tally.denominator, i.threshold
                        from IndicatorValue v join v.indicator i join v.unit u left join u.parent p
                        where i.code = :indicator and i.direction = UP and v.period = :period
                        and (u.path in (:paths) or p.path in (:paths)) and u.dissolvedOn is null
                        and v.tally.denominator > 0 and v.tally.numerator < i.threshold * v.tally.denominator
                        order by 1.0 * v.tally.numerator / v.tally.denominator, u.id""", BehindUnit.class)
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .setParameter("paths", paths)
                .setMaxResults(limit)
                .getResultList();
    }
}
