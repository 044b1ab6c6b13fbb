package vn.sotay.member.model;

import static java.util.stream.Collectors.toSet;
import static vn.sotay.member.model.MemberConflict.Kind.BAD_CARD;
import static vn.sotay.member.model.MemberConflict.Kind.DUPLICATE_CARD;
import static vn.sotay.member.model.MemberConflict.Kind.DUPLICATE_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.member.model.MemberConflict.Kind;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.shared.model.VietnameseText;

/**
 * Conflicts follow the records: a change closes what it cured, on both sides, and opens what it caused. What it did not
 * touch stays open until somebody looks.
 */
@ApplicationScoped
public class MemberConflictRepository {
    @PersistenceContext
    EntityManager em;

    /** Who made a change, and when. */
    private record By(String username, Instant at) {}

    /** After a record's details were changed; {@code before} is what they were. */
    void follow(Member member, MemberDetails before, String username, Instant at) {
        var by = new By(username, at);
        var now = member.details();
        if (!Objects.equals(before.cardNumber(), now.cardNumber())) {
            close(member, BAD_CARD, by);
            compare(DUPLICATE_CARD, member, sameCard(member, before), by);
        }
        compare(DUPLICATE_PERSON, member, samePerson(member, before), by);
    }

    /** Somebody looked whether this record is that of another person, and it is not. */
    public void settlePerson(Member member, String username, Instant at) {
        close(member, DUPLICATE_PERSON, new By(username, at));
    }

    /** With whom a record shares a card number, and who seems to be the same person. */
    Map<Kind, Set<Member>> shared(Member member) {
        return Map.of(
                DUPLICATE_CARD, others(DUPLICATE_CARD, member), DUPLICATE_PERSON, others(DUPLICATE_PERSON, member));
    }

    /** After a record is gone from all lists: who shared something with it alone shares it no more. */
    void gone(Map<Kind, Set<Member>> shared, String username, Instant at) {
        shared.forEach((kind, others) -> others.stream()
                .filter(other -> others(kind, other).isEmpty())
                .forEach(other -> close(other, kind, new By(username, at))));
    }

    /** After a record came back: what it shares is shared again. */
    void back(Member member, String username, Instant at) {
        var by = new By(username, at);
        shared(member).forEach((kind, others) -> {
            if (!others.isEmpty()) {
                open(member, kind, by);
                others.forEach(other -> open(other, kind, by));
            }
        });
    }

    private void compare(Kind kind, Member member, Set<Member> before, By by) {
        var now = others(kind, member);
        if (before.equals(now)) {
            return;
        }
        if (now.isEmpty()) {
            close(member, kind, by);
        } else {
            open(member, kind, by);
            now.forEach(other -> open(other, kind, by));
        }
        before.stream().filter(other -> others(kind, other).isEmpty()).forEach(other -> close(other, kind, by));
    }

    private Set<Member> others(Kind kind, Member member) {
        return kind == DUPLICATE_CARD ? sameCard(member, member.details()) : samePerson(member, member.details());
    }

    /** Who stands aside of the province is compared with nobody in it, and nobody there with him. */
    private static Set<Member> ofOneWorld(Member member, Stream<Member> found) {
        var world = UnitPath.world(member.homePath());
        return found.filter(other -> world.contains(other.homePath())).collect(toSet());
    }

    /** {@code idx_member_card}. */
    private Set<Member> sameCard(Member member, MemberDetails details) {
        return details.cardNumber() == null
                ? Set.of()
                : ofOneWorld(
                        member,
                        em.createQuery("from Member m where m.details.cardNumber = :card and m <> :self", Member.class)
                                .setParameter("card", details.cardNumber())
                                .setParameter("self", member)
                                .getResultStream());
    }

    /**
     * The same citizen ID, or the same folded name, birth and joining date: {@code idx_member_citizen}, {@code
     * idx_member_name}.
     */
    private Set<Member> samePerson(Member member, MemberDetails details) {
        var same = new HashSet<Member>();
        if (details.citizenId() != null) {
            same.addAll(
                    em.createQuery("from Member m where m.details.citizenId = :citizen and m <> :self", Member.class)
                            .setParameter("citizen", details.citizenId())
                            .setParameter("self", member)
                            .getResultList());
        }
        if (details.birth() != null && details.joined() != null) {
            same.addAll(em.createQuery("""
                            from Member m where m.foldedName = :name and m.details.birth.date = :birth
                            and m.details.joined.date = :joined and m <> :self""", Member.class)
                    .setParameter("name", VietnameseText.fold(details.fullName()))
                    .setParameter("birth", details.birth().date())
                    .setParameter("joined", details.joined().date())
                    .setParameter("self", member)
                    .getResultList());
        }
        return ofOneWorld(member, same.stream());
    }

    private void open(Member member, Kind kind, By by) {
        if (openOnes(member, kind).isEmpty()) {
            em.persist(new MemberConflict(member, kind, by.at()));
        }
    }

    private void close(Member member, Kind kind, By by) {
        openOnes(member, kind).forEach(conflict -> conflict.close(by.username(), by.at()));
    }

    private List<MemberConflict> openOnes(Member member, Kind kind) {
        return em.createQuery(
                        "from MemberConflict c where c.member = :member and c.kind = :kind and c.closedAt is null",
                        MemberConflict.class)
                .setParameter("member", member)
                .setParameter("kind", kind)
                .getResultList();
    }
}
