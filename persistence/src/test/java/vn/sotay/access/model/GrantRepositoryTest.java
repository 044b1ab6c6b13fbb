package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class GrantRepositoryTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final GrantFilter ALL = new GrantFilter(null, null, TODAY, null);
    static final int MANY = 600;

    record House(EntityManager em, Unit root, Unit district, Unit other, Account officer, RoleGrant first) {
        Account grant(String username, String name, Unit unit, LocalDate to) {
            var account = account(em, username, name);
            em.persist(RoleGrant.basedOn(
                    first, account, Role.CLERK, unit, new Period(TODAY.minusDays(9), to), "Phân công", NOW));
            return account;
        }
    }

    static Account account(EntityManager em, String username, String name) {
        var account = new Account(username, name, "x", "canbo", NOW);
        em.persist(account);
        return account;
    }

    static List<HeldGrant> held(Role role, Unit unit) {
        return List.of(
                new HeldGrant(1L, "x", role, unit.publicId(), unit.code(), unit.name(), unit.path(), Instant.EPOCH));
    }

    static void inAHouse(TestDatabase database, BiConsumer<House, GrantRepository> work) {
        database.rolledBack(em -> {
            People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            var root = People.place(tree, null, "51", UnitKind.PROVINCE);
            var officer = account(em, "canbo", "Lê Hoài Nam");
            var first = RoleGrant.founding(
                    officer, Role.ROOT_OFFICER, root, Period.from(TODAY.minusYears(1)), "Thiết lập", NOW);
            em.persist(first);
            var district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
            var other = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
            work.accept(new House(em, root, district, other, officer, first), Wired.up(GrantRepository.class, em));
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_ending_grant_is_found_behind_any_number_of_newer_ones(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            house.grant("sap.het", "Phan Thu Hà", house.district(), TODAY.plusDays(10));
            for (var i = 0; i < MANY; i++) {
                house.grant("con.lau." + i, "Người số " + i, house.district(), TODAY.plusYears(1));
            }
            var ending = grants.ending("canbo", held(Role.ROOT_OFFICER, house.root()), TODAY, TODAY.plusDays(30), 20);
            assertThat(ending).extracting(GrantRow::username).containsExactly("sap.het");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_may_not_grant_is_told_of_the_own_end_alone(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            house.grant("toi", "Tôi", house.district(), TODAY.plusDays(20));
            house.grant("ban", "Bạn", house.district(), TODAY.plusDays(10));
            house.grant("het.roi", "Hết Rồi", house.district(), TODAY);
            assertThat(grants.ending("toi", List.of(), TODAY, TODAY.plusDays(30), 20))
                    .extracting(GrantRow::username)
                    .containsExactly("toi");
            assertThat(grants.ending("x", held(Role.HEAD, house.district()), TODAY, TODAY.plusDays(30), 20))
                    .extracting(GrantRow::username)
                    .containsExactly("ban", "toi");
            assertThat(grants.ending("x", held(Role.HEAD, house.other()), TODAY, TODAY.plusDays(30), 20))
                    .isEmpty();
            assertThat(grants.ending("x", held(Role.SECRETARY, house.district()), TODAY, TODAY.plusDays(30), 20))
                    .as("a secretary renews nothing")
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_read_page_by_page_within_the_scope(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            for (var i = 0; i < 30; i++) {
                house.grant("nguoi." + i, "Nguyễn Thị Hoà " + i, house.district(), TODAY.plusYears(1));
            }
            var here = Scope.of(house.district().path());
            assertThat(grants.count(here, ALL).counted()).isEqualTo(30);
            var first = grants.list(here, ALL, null, Edge.FIRST, 25);
            var last = grants.list(here, ALL, null, Edge.LAST, 5);
            assertThat(first).hasSize(25).first().returns("nguoi.29", GrantRow::username);
            assertThat(last).hasSize(5).last().returns("nguoi.0", GrantRow::username);
            assertThat(grants.list(here, ALL, null, Edge.after(first.get(24).id()), 25))
                    .isEqualTo(last);
            assertThat(grants.list(here, ALL, null, Edge.before(last.get(0).id()), 25))
                    .isEqualTo(first);
            assertThat(grants.count(Scope.of(house.other().path()), ALL).counted())
                    .isZero();
            var proposed = new GrantFilter(null, GrantStatus.PROPOSED, TODAY, null);
            assertThat(grants.list(here, proposed, null, Edge.FIRST, 25)).isEmpty();
            var person = new GrantFilter(null, GrantStatus.ACTIVE, TODAY, "thi hoa 7");
            assertThat(grants.list(here, person, null, Edge.FIRST, 25))
                    .extracting(GrantRow::username)
                    .containsExactly("nguoi.7");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_grant_whose_last_day_is_past_is_no_longer_in_force(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            house.grant("het.roi", "Hết Rồi", house.district(), TODAY);
            var here = Scope.of(house.district().path());
            var active = new GrantFilter(null, GrantStatus.ACTIVE, TODAY, null);
            var expired = new GrantFilter(null, GrantStatus.EXPIRED, TODAY, null);
            assertThat(grants.count(here, active).counted()).isZero();
            assertThat(grants.list(here, expired, null, Edge.FIRST, 25))
                    .singleElement()
                    .returns(GrantStatus.EXPIRED, row -> row.stateOn(TODAY))
                    .returns(GrantStatus.ACTIVE, row -> row.stateOn(TODAY.minusDays(1)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_account_is_found_by_its_name_without_accents(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            account(house.em(), "phanthuha", "Phan Thu Hà");
            var accounts = Wired.up(AccountRepository.class, house.em());
            assertThat(accounts.list("thu ha", null, Edge.FIRST, 25))
                    .extracting(AccountRow::username)
                    .containsExactly("phanthuha");
            assertThat(accounts.count("thu hà").counted()).isEqualTo(1);
            assertThat(accounts.list(null, null, Edge.LAST, 1))
                    .extracting(AccountRow::username)
                    .containsExactly("phanthuha");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_order_is_read_from_both_ends(TestDatabase database) {
        inAHouse(database, (house, grants) -> {
            for (var i = 0; i < 6; i++) {
                var unit = i % 2 == 0 ? house.district() : house.other();
                house.grant("nguoi." + i, "Nguyễn Thị " + "EDCBBA".charAt(i), unit, TODAY.plusDays(10 + i % 3));
            }
            var root = Scope.of(house.root().path());
            var accounts = Wired.up(AccountRepository.class, house.em());
            for (var sort : List.of("granted", "name", "unit", "end")) {
                meets(sort, (order, edge, limit) -> grants.list(root, ALL, order, edge, limit), GrantRow::id);
            }
            for (var sort : List.of("username", "name", "created")) {
                meets(sort, (order, edge, limit) -> accounts.list("nguoi", order, edge, limit), AccountRow::id);
            }
            assertThat(accounts.list("nguoi", "name", Edge.FIRST, 9))
                    .extracting(AccountRow::username)
                    .containsExactly("nguoi.5", "nguoi.3", "nguoi.4", "nguoi.2", "nguoi.1", "nguoi.0");
            assertThatThrownBy(() -> accounts.list(null, "password", Edge.FIRST, 9))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    interface Reading<T> {
        List<T> page(String sort, Edge edge, int limit);
    }

    static <T> void meets(String sort, Reading<T> list, Function<T, String> id) {
        var all = list.page(sort, Edge.FIRST, 99);
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);

        assertThat(list.page("-" + sort, Edge.FIRST, 99)).as(sort).isEqualTo(turned);
        assertThat(list.page(sort, Edge.LAST, 2)).as(sort).isEqualTo(all.subList(all.size() - 2, all.size()));
        assertThat(list.page(sort, Edge.after(id.apply(all.get(1))), 2))
                .as(sort)
                .isEqualTo(all.subList(2, 4));
        assertThat(list.page(sort, Edge.before(id.apply(all.get(4))), 2))
                .as(sort)
                .isEqualTo(all.subList(2, 4));
    }
}
