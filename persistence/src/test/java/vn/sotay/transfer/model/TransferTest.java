package vn.sotay.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.TransferKind;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Both units see a transfer, nobody else does; and of two who decide at once only one does. */
class TransferTest {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
    private static final IssuedLetter LETTER = new IssuedLetter("paper", "12-GT/HU", DAY, DAY.plusDays(30));

    private EntityManager em;
    private TransferRepository transfers;
    private Unit sending;
    private Unit receiving;
    private Unit other;
    private Member member;

    private void plant(EntityManager manager) {
        em = manager;
        People.setUp(em);
        var tree = Wired.up(OrganisationTree.class, em);
        transfers = Wired.up(TransferRepository.class, em);
        var root = People.place(tree, null, "51", UnitKind.PROVINCE);
        sending = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
        receiving = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
        other = People.place(tree, root, "51.03", UnitKind.UPPER_COMMITTEE);
        member = new Member(
                People.named("Nguyễn Thị Hoa"),
                Standing.OFFICIAL,
                Participation.ACTIVE,
                sending,
                People.KNOWN,
                Origin.IMPORT);
        Wired.up(Roster.class, em).admit(member);
        em.persist(new Account("thutruong", "Lê Thị Trưởng", "x", null, NOW));
        em.flush();
    }

    private Transfer asked() {
        var plan = new TransferPlan(TransferKind.FORMAL, false, DAY, null, null, "chuyển nơi cư trú");
        var transfer = Transfer.to(receiving, member, plan, "bithu", NOW);
        transfers.add(transfer);
        return transfer;
    }

    private static Scope scope(Unit unit) {
        return Scope.of(unit.path());
    }

    @ParameterizedTest
    @EnumSource
    void both_units_see_it_and_nobody_else_does(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var transfer = asked();
            var sent = new TransferFilter(TransferState.REQUESTED, TransferSide.OUTGOING);
            var coming = new TransferFilter(null, TransferSide.INCOMING);

            assertThat(transfers.list(scope(sending), sent, Edge.FIRST, 9))
                    .extracting(TransferRow::fullName, TransferRow::origin, TransferRow::destination)
                    .containsExactly(tuple("Nguyễn Thị Hoa", sending.name(), receiving.name()));
            assertThat(transfers.count(scope(sending), coming)).isEqualTo(RowCount.of(0));
            assertThat(transfers.count(scope(receiving), coming)).isEqualTo(RowCount.of(1));
            assertThat(transfers.count(scope(receiving), TransferFilter.ALL)).isEqualTo(RowCount.of(1));
            assertThat(transfers.count(scope(other), TransferFilter.ALL)).isEqualTo(RowCount.of(0));
            assertThat(transfers.list(Scope.NOTHING, TransferFilter.ALL, Edge.FIRST, 9))
                    .isEmpty();
            assertThatThrownBy(() -> transfers.get(transfer.publicId(), scope(other)))
                    .isInstanceOf(NotFound.class);
            transfer.release("thutruong", NOW);
            var view = transfers.view(transfer.publicId(), scope(receiving));
            assertThat(view.releasedBy()).isEqualTo("Lê Thị Trưởng");
            assertThat(view.requestedBy()).as("an account that is no more").isEqualTo("bithu");
            assertThat(view.closedBy()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_member_has_one_open_transfer_and_after_it_another(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var first = asked();
            assertThatThrownBy(this::asked).hasMessageContaining("transfer.open");
            first.recall("Không đi nữa", "thutruong", NOW);
            em.flush();
            var second = asked();
            assertThat(transfers.of(member.publicId(), scope(sending), 9))
                    .extracting(TransferRow::id)
                    .containsExactly(second.publicId(), first.publicId());
            assertThat(transfers.of(member.publicId(), scope(receiving), 9))
                    .as("the record is the home's")
                    .isEmpty();
            assertThat(transfers.open(member)).contains(second);
            assertThat(transfers.ofHolder("thutruong", 9)).isEmpty();
            em.createQuery("from Account a where a.username = 'thutruong'", Account.class)
                    .getSingleResult()
                    .belongTo(member);
            assertThat(transfers.ofHolder("thutruong", 9)).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_that_was_not_presented_is_found_the_day_after(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var transfer = asked();
            transfer.release("thutruong", NOW);
            transfer.send(LETTER, "chuyenvien");
            em.flush();
            assertThat(transfers.onTheWayWith("paper")).contains(transfer);
            assertThat(transfers.overdue(LETTER.presentBy(), 9)).isEmpty();
            assertThat(transfers.overdue(LETTER.presentBy().plusDays(1), 9)).containsExactly(transfer);
            transfer.expire("system", NOW);
            em.flush();
            assertThat(transfers.overdue(LETTER.presentBy().plusDays(1), 9)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_what_came_to_nothing_long_ago_is_forgotten(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            asked().refuse("Không", "thutruong", NOW);
            em.flush();
            var open = asked();
            em.flush();
            assertThat(transfers.countOld(NOW)).isZero();
            assertThat(transfers.countOld(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(transfers.forget(NOW.plusSeconds(1), 9)).isEqualTo(1);
            em.clear();
            assertThat(transfers.list(scope(sending), TransferFilter.ALL, Edge.FIRST, 9))
                    .extracting(TransferRow::id)
                    .containsExactly(open.publicId());
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_brings_a_letter_is_found_by_citizen_id_or_by_card_and_name(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var known = new Member(
                    People.named("Trần Văn Bình", "000180000123"),
                    Standing.OFFICIAL,
                    Participation.ACTIVE,
                    sending,
                    People.KNOWN,
                    Origin.IMPORT);
            Wired.up(Roster.class, em).admit(known);
            em.flush();
            assertThat(transfers.alike(People.named("Tên Khác", "000180000123")))
                    .containsExactly(known);
            assertThat(transfers.alike(People.named("Trần Văn Bình", "000180000124")))
                    .isEmpty();
            assertThat(transfers.alike(People.named("Trần Văn Bình"))).isEmpty();
        });
    }

    @Test
    void of_two_who_decide_at_once_only_one_does_on_h2() throws Exception {
        try (var database = OwnDatabase.h2()) {
            acceptAgainstRecall(database);
        }
    }

    @Test
    void of_two_who_decide_at_once_only_one_does_on_postgresql() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                var database = OwnDatabase.of(server.getPostgresDatabase())) {
            acceptAgainstRecall(database);
        }
    }

    /** Both have read the same version; whoever writes first wins, and the member is at one of the two places. */
    private void acceptAgainstRecall(OwnDatabase database) throws Exception {
        database.inTransaction(manager -> {
            plant(manager);
            return null;
        });
        for (var round = 0; round < 8; round++) {
            var transfer = database.inTransaction(manager -> {
                em = manager;
                transfers = Wired.up(TransferRepository.class, em);
                member = em.createQuery("from Member", Member.class).getSingleResult();
                receiving = em.createQuery("from Unit u where u.code in ('51.01', '51.02') and u <> :home", Unit.class)
                        .setParameter("home", member.homeUnit())
                        .getSingleResult();
                var asked = asked();
                asked.release("thutruong", NOW);
                asked.send(LETTER, "chuyenvien");
                return asked.publicId();
            });
            var day = DAY.plusDays(round + 1L);
            var bothHaveRead = new CyclicBarrier(2);
            var pool = Executors.newFixedThreadPool(2);
            try {
                var won = pool
                        .invokeAll(List.of(
                                attempt(
                                        database,
                                        transfer,
                                        bothHaveRead,
                                        (book, one) -> book.accept(one, day, "a", NOW)),
                                attempt(
                                        database,
                                        transfer,
                                        bothHaveRead,
                                        (book, one) -> one.recall("Không", "b", NOW))))
                        .stream()
                        .map(done -> {
                            try {
                                return done.get();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList();
                assertThat(won).as("round %d", round).containsExactlyInAnyOrder(true, false);
                database.inTransaction(manager -> {
                    var after = manager.createQuery("from Transfer x where x.publicId = :id", Transfer.class)
                            .setParameter("id", transfer)
                            .getSingleResult();
                    var home = after.member().orElseThrow().homeUnit();
                    assertThat(after.state()).isEqualTo(won.get(0) ? TransferState.ACCEPTED : TransferState.RECALLED);
                    assertThat(home).isEqualTo(won.get(0) ? after.toUnit() : after.fromUnit());
                    assertThat(manager.createQuery(
                                            "select count(m) from Membership m where m.kind = HOME"
                                                    + " and m.period.validTo = :open",
                                            Long.class)
                                    .setParameter("open", Period.OPEN)
                                    .getSingleResult())
                            .isEqualTo(1);
                    return null;
                });
            } finally {
                pool.shutdown();
            }
        }
    }

    private static Callable<Boolean> attempt(
            OwnDatabase database, String id, CyclicBarrier bothHaveRead, BiConsumer<TransferBook, Transfer> decision) {
        return () -> {
            try {
                return database.inTransaction(manager -> {
                    var repository = Wired.up(TransferRepository.class, manager);
                    var one = repository.get(id, new Scope(List.of(PathRange.PROVINCE)));
                    await(bothHaveRead);
                    decision.accept(Wired.up(TransferBook.class, manager), one);
                    repository.flush();
                    return true;
                });
            } catch (StaleVersion faster) {
                return false;
            }
        };
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
