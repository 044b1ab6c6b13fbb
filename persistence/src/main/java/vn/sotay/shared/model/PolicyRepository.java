package vn.sotay.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The rules in force. */
@ApplicationScoped
public class PolicyRepository {
    @PersistenceContext
    EntityManager em;

    /** Every value of a rule in force on that day under the province's preset, the newest first. */
    public List<String> values(String key, LocalDate day) {
        var preset = em.createQuery("select i.preset from Installation i", String.class);
        return preset.getResultStream()
                .flatMap(name -> valuesOf(name, key, day).stream())
                .toList();
    }

    /** As {@link #values}, for a preset that need not be the province's yet. */
    public List<String> valuesOf(String preset, String key, LocalDate day) {
        return em.createQuery("""
                        select r.ruleValue from PolicyRule r
                        where r.preset = :preset and r.ruleKey = :key
                          and r.period.validFrom <= :day and r.period.validTo > :day
                        order by r.period.validFrom desc, r.id""", String.class)
                .setParameter("preset", preset)
                .setParameter("key", key)
                .setParameter("day", day)
                .getResultList();
    }
}
