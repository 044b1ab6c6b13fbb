package vn.sotay.duplicate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.Scope;

/** Reads what people are compared by, and the rules by which they are. */
@ApplicationScoped
public class PairSearchRepository {
    private static final String COMPARED = """
            select m.id, m.homePath, m.foldedName, m.details.birth, m.details.joined, m.details.cardNumber,
                   m.details.citizenId, m.details.phone, m.details.sex
            from Member m where\s""";

    /** Each answered by one index: citizen IDs, cards, names, days of birth and of joining. */
    private static final List<String> SIGNS = List.of(
            "m.details.citizenId = :citizen",
            "m.details.cardNumber = :card",
            "m.foldedName = :name",
            "m.birthOrder = :birth",
            "m.joinedOrder = :joined");

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyRepository policies;

    /** The rules in force on a day. */
    public DuplicateRules rules(LocalDate day) {
        var weights = new EnumMap<Trait, Weight>(Trait.class);
        Arrays.stream(Trait.values())
                .forEach(trait -> weights.put(
                        trait,
                        Weight.of(policies.values(PolicyRule.DUPLICATE_WEIGHT + trait, day)
                                .get(0))));
        var numbers = policies.numbers(day, PolicyRule.DUPLICATE_LEAST, PolicyRule.DUPLICATE_BLOCK);
        return new DuplicateRules(
                weights, numbers.get(PolicyRule.DUPLICATE_LEAST), numbers.get(PolicyRule.DUPLICATE_BLOCK));
    }

    /** Everybody of a scope: one pass, some 200 bytes each. */
    public List<Compared> people(Scope scope) {
        return scope.bind(em.createQuery(COMPARED + scope.condition("m.homePath"), Compared.class))
                .getResultList();
    }

    /** What one record says; whatever was changed in it has to be written before. */
    public Compared of(Member member) {
        return em.createQuery(COMPARED + "m = :member", Compared.class)
                .setParameter("member", member)
                .getSingleResult();
    }

    /**
     * Who of the same world has one sign in common with somebody: a few indexes are looked into, and no more read of each than a
     * block may have.
     */
    public List<Compared> like(Compared one, int most) {
        var world = UnitPath.world(one.path());
        var like = new LinkedHashMap<Long, Compared>();
        var values = new Object[] {
            one.citizenId(),
            one.cardNumber(),
            one.foldedName(),
            one.birth() == null ? null : one.birth().date(),
            one.joined() == null ? null : one.joined().date()
        };
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                var sign = SIGNS.get(i);
                em.createQuery(COMPARED + sign + " and m.id <> :self", Compared.class)
                        .setParameter(sign.substring(sign.indexOf(':') + 1), values[i])
                        .setParameter("self", one.key())
                        .setMaxResults(most)
                        .getResultStream()
                        .filter(other -> world.contains(other.path()))
                        .forEach(other -> like.put(other.key(), other));
            }
        }
        return List.copyOf(like.values());
    }
}
