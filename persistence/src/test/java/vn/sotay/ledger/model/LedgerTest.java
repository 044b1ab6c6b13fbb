package vn.sotay.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Numbers have no gap, whoever takes them at once and whatever goes wrong meanwhile. */
class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final int CLERKS = 8;

    private static Ledger open(OwnDatabase database) {
        return database.inTransaction(em -> {
            People.setUp(em);
            var unit = People.place(Wired.up(OrganisationTree.class, em), null, "51", UnitKind.PROVINCE);
            var ledger = new Ledger(unit, DocumentType.DECISION, "TU", 2024);
            em.persist(ledger);
            return ledger;
        });
    }

    private static int take(OwnDatabase database, String ledger, boolean undone) {
        try {
            return database.inTransaction(em -> {
                var number = Wired.up(LedgerRepository.class, em)
                        .take(ledger, Scope.of("00001"), "Về việc phân công", "lan", TODAY, NOW);
                em.flush();
                if (undone) {
                    throw new IllegalArgumentException("the document was not stored");
                }
                return number.number();
            });
        } catch (IllegalArgumentException broken) {
            return 0;
        }
    }

    /** Eight at once, every seventh of whose documents is not stored after all. */
    private static List<Integer> takeAtOnce(OwnDatabase database, String ledger, int each) throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var work = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> (Callable<List<Integer>>) () -> IntStream.range(0, each)
                            .mapToObj(i -> take(database, ledger, i % 7 == clerk % 7))
                            .filter(number -> number > 0)
                            .toList())
                    .toList();
            var taken = new ArrayList<Integer>();
            for (var done : clerks.invokeAll(work)) {
                taken.addAll(done.get());
            }
            return taken;
        } finally {
            clerks.shutdown();
        }
    }

    private static void numbersHaveNoGap(OwnDatabase database) throws Exception {
        var ledger = open(database);

        var taken = takeAtOnce(database, ledger.publicId(), 35);

        assertThat(taken).hasSize(CLERKS * 30).doesNotHaveDuplicates();
        assertThat(taken.stream().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLERKS * 30).boxed().toList());
    }

    @Test
    void eight_clerks_at_once_leave_no_gap_on_h2() throws Exception {
        try (var database = OwnDatabase.h2()) {
            numbersHaveNoGap(database);
        }
    }

    @Test
    void eight_clerks_at_once_leave_no_gap_on_postgresql() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                var database = OwnDatabase.of(server.getPostgresDatabase())) {
            numbersHaveNoGap(database);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_issued_or_cancelled_once_and_the_list_shows_all(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var unit = People.place(Wired.up(OrganisationTree.class, em), null, "51", UnitKind.PROVINCE);
            var ledger = new Ledger(unit, DocumentType.DECISION, "TU", 2024);
            var ledgers = Wired.up(LedgerRepository.class, em);
            ledgers.add(ledger);
            em.flush();
            var scope = Scope.of(unit.path());
            var numbers = IntStream.range(0, 5)
                    .mapToObj(i -> ledgers.take(ledger.publicId(), scope, "Việc " + i, "lan", TODAY, NOW))
                    .toList();
            numbers.get(0).issue(TODAY, "lan", NOW);
            numbers.get(1).cancel("Thôi ban hành", "lan", NOW);
            em.flush();

            assertThat(numbers.get(0).printed()).isEqualTo("1-QĐ/TU");
            assertThatThrownBy(() -> numbers.get(0).cancel("Nhầm", "lan", NOW)).hasMessageContaining("ledger.illegal");
            assertThatThrownBy(() -> numbers.get(1).issue(TODAY, "lan", NOW)).hasMessageContaining("ledger.illegal");
            assertThat(ledgers.numbers(ledger.publicId(), Edge.FIRST, 3))
                    .extracting(NumberRow::number)
                    .containsExactly(5, 4, 3);
            assertThat(ledgers.numbers(ledger.publicId(), Edge.after("3"), 3))
                    .extracting(NumberRow::state)
                    .containsExactly(NumberState.CANCELLED, NumberState.ISSUED);
            assertThat(ledgers.numbers(ledger.publicId(), Edge.before("2"), 2))
                    .extracting(NumberRow::number)
                    .containsExactly(4, 3);
            assertThat(ledgers.of(scope, 2024)).singleElement().satisfies(row -> {
                assertThat(row.symbol()).isEqualTo("QĐ/TU");
                assertThat(row.taken()).isEqualTo(5);
            });
            assertThat(ledgers.has(unit, DocumentType.DECISION, 2024)).isTrue();
            assertThat(ledgers.has(unit, DocumentType.NOTICE, 2024)).isFalse();
            assertThatThrownBy(
                            () -> ledgers.take(ledger.publicId(), scope, "Muộn", "lan", LocalDate.of(2025, 1, 2), NOW))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("ledger.over");
            assertThatThrownBy(() -> ledgers.take(ledger.publicId(), Scope.NOTHING, "Lạ", "lan", TODAY, NOW))
                    .isInstanceOf(NotFound.class);
        });
    }
}
