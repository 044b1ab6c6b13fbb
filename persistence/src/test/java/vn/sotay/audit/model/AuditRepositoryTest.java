package vn.sotay.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.Wired;

class AuditRepositoryTest {
    static final Scope HERE = Scope.of("zzzz1zzzz7");
    static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    record Fact(String key, String subject, String unitPath, String detail) implements AuditedFact {}

    static void happened(EntityManager em, String actor, String path) {
        var fact = new Fact("member.changed", "x", path, "");
        em.persist(new AuditLine(fact, actor, Instant.parse("2024-09-30T01:00:00Z")));
    }

    static List<String> actors(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::actor).toList();
    }

    @ParameterizedTest
    @EnumSource
    void pages_meet_in_both_directions(TestDatabase database) {
        database.rolledBack(em -> {
            var trail = Wired.up(AuditRepository.class, em);
            List.of("a", "b", "c", "d").forEach(actor -> happened(em, actor, "zzzz1zzzz7zzzz1"));
            happened(em, "e", "zzzz1zzzz8");

            var first = trail.list(HERE, ALL, Edge.FIRST, 2);
            var last = trail.list(HERE, ALL, Edge.LAST, 2);

            assertThat(actors(first)).containsExactly("d", "c");
            assertThat(actors(last)).containsExactly("b", "a");
            assertThat(trail.list(HERE, ALL, Edge.after(first.get(1).place()), 2))
                    .isEqualTo(last);
            assertThat(trail.list(HERE, ALL, Edge.before(last.get(0).place()), 2))
                    .isEqualTo(first);
            assertThat(trail.count(HERE, ALL).counted()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_is_a_user_name_or_the_number_of_a_thing(TestDatabase database) {
        database.rolledBack(em -> {
            var trail = Wired.up(AuditRepository.class, em);
            var number = "k2345678901234567890";
            var path = "zzzz1zzzz7";
            em.persist(new AuditLine(new Fact("export.taken", number, path, ""), "lan", Instant.EPOCH));
            em.persist(new AuditLine(new Fact("export.taken", "another", path, ""), number, Instant.EPOCH));
            em.persist(new AuditLine(new Fact("export.taken", "another", path, ""), "hoa", Instant.EPOCH));

            assertThat(actors(trail.list(HERE, typed(number), Edge.FIRST, 9))).containsExactly(number, "lan");
            assertThat(actors(trail.list(HERE, typed(" K2345678901234567890 "), Edge.FIRST, 9)))
                    .hasSize(2);
            assertThat(actors(trail.list(HERE, typed("HOA"), Edge.FIRST, 9))).containsExactly("hoa");
            assertThat(trail.count(HERE, typed(number)).counted()).isEqualTo(2);
        });
    }

    static AuditFilter typed(String text) {
        return new AuditFilter(text, null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_number_of_a_line_is_no_edge(TestDatabase database) {
        database.rolledBack(em -> assertThatThrownBy(
                        () -> Wired.up(AuditRepository.class, em).list(HERE, ALL, Edge.after("x"), 2))
                .isInstanceOf(InvalidInput.class));
    }
}
