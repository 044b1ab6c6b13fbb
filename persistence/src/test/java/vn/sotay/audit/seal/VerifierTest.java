package vn.sotay.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.audit.seal.Verdict.Kind.CHANGED;
import static vn.sotay.audit.seal.Verdict.Kind.CUT_OFF;
import static vn.sotay.audit.seal.Verdict.Kind.DELETED;
import static vn.sotay.audit.seal.Verdict.Kind.INSERTED;
import static vn.sotay.audit.seal.Verdict.Kind.REWRITTEN;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.audit.model.AuditLine;
import vn.sotay.audit.model.SealRepository;
import vn.sotay.audit.seal.Verdict.Kind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.support.Wired;

/** What somebody who can write the whole database may do to the trail, and that it is found. */
class VerifierTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00.123456Z");
    static final SealKey KEY = new SealKey("a key that is kept outside the database");
    static final SealKey STOLEN = new SealKey("another key, made up by whoever forges");

    record Happened(String key, String subject, String unitPath, String detail) implements AuditedFact {}

    /** Three blocks of four lines each; answers the head outside. */
    static Head fill(EntityManager em) {
        var chain = Wired.up(SealRepository.class, em);
        var head = Optional.<Head>empty();
        for (var block = 0; block < 3; block++) {
            for (var line = 0; line < 4; line++) {
                var fact = new Happened("member.described", "m" + line, line % 2 == 0 ? null : "00001", "phone");
                em.persist(new AuditLine(fact, "chuyenvien", NOW.plusSeconds(4L * block + line)));
            }
            em.flush();
            head = chain.sealNext(KEY, NOW.plusSeconds(4L * block + 5));
            em.flush();
        }
        return head.orElseThrow();
    }

    static Verdict verdict(EntityManager em, SealKey key, Head head) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return new Verifier(connection, key, Optional.ofNullable(head)).verify();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static void sql(EntityManager em, String... statements) {
        for (var statement : statements) {
            em.createNativeQuery(statement).executeUpdate();
        }
    }

    static List<Kind> kinds(Verdict verdict) {
        return verdict.findings().stream().map(Verdict.Finding::kind).distinct().toList();
    }

    static void on(TestDatabase database, BiConsumer<EntityManager, Head> work) {
        database.rolledBack(em -> {
            var head = fill(em);
            em.clear();
            work.accept(em, head);
        });
    }

    static void mutated(TestDatabase database, Kind kind, String... statements) {
        on(database, (em, head) -> {
            sql(em, statements);
            assertThat(kinds(verdict(em, KEY, head))).contains(kind);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_trail_that_nobody_touched_is_intact(TestDatabase database) {
        on(database, (em, head) -> {
            em.persist(new AuditLine(new Happened("access.signedIn", null, null, null), "bithu", NOW));
            em.flush();
            var verdict = verdict(em, KEY, head);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.lines()).isEqualTo(12);
            assertThat(verdict.unsealed()).isEqualTo(1);
            assertThat(verdict.blocks()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_edited_line_is_found(TestDatabase database) {
        mutated(
                database,
                CHANGED,
                "update audit_line set actor = 'quantri' where id = (select min(id) from audit_line where block_number = 2)");
    }

    @ParameterizedTest
    @EnumSource
    void a_moment_that_was_moved_by_a_microsecond_is_found(TestDatabase database) {
        mutated(
                database,
                CHANGED,
                "update audit_line set happened_at = timestamp '2024-09-30 01:00:00.123457' where id ="
                        + " (select min(id) from audit_line where block_number = 1)");
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_line_is_found(TestDatabase database) {
        mutated(
                database,
                DELETED,
                "delete from audit_line where id = (select max(id) from audit_line where block_number = 2)");
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_block_is_found(TestDatabase database) {
        mutated(
                database,
                DELETED,
                "delete from audit_line where block_number = 2",
                "delete from audit_block where block_number = 2");
    }

    @ParameterizedTest
    @EnumSource
    void a_block_without_its_lines_is_found(TestDatabase database) {
        mutated(database, DELETED, "delete from audit_line where block_number = 2");
    }

    @ParameterizedTest
    @EnumSource
    void an_inserted_line_is_found(TestDatabase database) {
        mutated(
                database,
                INSERTED,
                "insert into audit_line (id, version, happened_at, actor, fact_key, block_number)"
                        + " select 900000, 0, happened_at, actor, fact_key, 2 from audit_line"
                        + " where id = (select min(id) from audit_line)");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_a_block_that_does_not_exist_is_found(TestDatabase database) {
        mutated(
                database,
                INSERTED,
                "insert into audit_line (id, version, happened_at, actor, fact_key, block_number)"
                        + " select 900000, 0, happened_at, actor, fact_key, 77 from audit_line"
                        + " where id = (select min(id) from audit_line)");
    }

    @ParameterizedTest
    @EnumSource
    void two_lines_that_changed_places_are_found(TestDatabase database) {
        mutated(
                database,
                CHANGED,
                "update audit_line set block_number = 9 where id = (select min(id) from audit_line where block_number = 1)",
                "update audit_line set block_number = 1 where id = (select min(id) from audit_line where block_number = 2)",
                "update audit_line set block_number = 2 where block_number = 9");
    }

    @ParameterizedTest
    @EnumSource
    void a_trail_without_its_end_is_found_by_the_head_outside(TestDatabase database) {
        on(database, (em, head) -> {
            sql(em, "delete from audit_line where block_number = 3", "delete from audit_block where block_number = 3");
            assertThat(kinds(verdict(em, KEY, head))).containsExactly(CUT_OFF);
            assertThat(verdict(em, KEY, null).findings())
                    .as("without the head outside nobody could tell")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_emptied_trail_is_found(TestDatabase database) {
        mutated(database, CUT_OFF, "delete from audit_line", "delete from audit_block");
    }

    @ParameterizedTest
    @EnumSource
    void a_trail_that_was_wholly_made_anew_is_found_by_the_key(TestDatabase database) {
        on(database, (em, head) -> {
            sql(
                    em,
                    "update audit_line set actor = 'quantri'",
                    "delete from audit_block",
                    "update audit_line set block_number = null");
            Wired.up(SealRepository.class, em).sealNext(STOLEN, NOW);
            em.flush();
            assertThat(verdict(em, STOLEN, null).findings())
                    .as("in itself it fits")
                    .isEmpty();
            assertThat(kinds(verdict(em, KEY, null))).containsExactly(REWRITTEN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_has_the_key_but_not_the_head_is_found_too(TestDatabase database) {
        on(database, (em, head) -> {
            sql(
                    em,
                    "update audit_line set actor = 'quantri'",
                    "delete from audit_block",
                    "update audit_line set block_number = null");
            Wired.up(SealRepository.class, em).sealNext(KEY, NOW);
            em.flush();
            assertThat(kinds(verdict(em, KEY, head))).containsExactly(CUT_OFF);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_digest_that_was_corrected_without_the_key_is_found(TestDatabase database) {
        mutated(database, REWRITTEN, "update audit_block set line_count = 5, total_count = 13 where block_number = 3");
    }
}
