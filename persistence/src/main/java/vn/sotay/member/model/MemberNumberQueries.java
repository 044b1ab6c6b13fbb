package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.CitizenId;

/** Finds people by card number, with or without its dot, or by citizen ID where that may be seen. */
@ApplicationScoped
public class MemberNumberQueries {
    @PersistenceContext
    EntityManager em;

    /** The keys in the list's order: {@code idx_member_card}, {@code idx_member_citizen_id}. */
    List<Long> keys(MemberFilter filter) {
        var byCard = CardNumber.of(filter.q()).stream()
                .flatMap(card -> keysWhere("m.details.cardNumber = :number", card.value(), filter, false));
        var byCitizen = CitizenId.of(filter.q()).stream()
                .flatMap(id -> keysWhere("m.details.citizenId = :number", id.value(), filter, true));
        return Stream.concat(byCard, byCitizen).distinct().toList();
    }

    private Stream<Long> keysWhere(String condition, String number, MemberFilter filter, boolean sensitive) {
        var conditions = new MemberConditions()
                .insideInOrder(filter.scope())
                .state(filter)
                .reviewed(filter)
                .and(condition)
                .with("number", number);
        return conditions
                .bind(em.createQuery(
                        "select m.id, m.homePath from Member m where " + conditions.where()
                                + " order by m.sortKey, m.id",
                        Object[].class))
                .getResultStream()
                .filter(line -> !sensitive || filter.sensitive().contains((String) line[1]))
                .map(line -> (Long) line[0]);
    }
}
