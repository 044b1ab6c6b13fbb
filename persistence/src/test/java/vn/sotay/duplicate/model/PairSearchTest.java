package vn.sotay.duplicate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class PairSearchTest {
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final int MANY = 6_000;

    static DuplicateRules shipped(int largestBlock) {
        var weights = new EnumMap<Trait, Weight>(Trait.class);
        weights.put(Trait.CITIZEN_ID, Weight.of("16/9/-11"));
        weights.put(Trait.CARD_NUMBER, Weight.of("12/2/-4"));
        weights.put(Trait.BIRTH, Weight.of("11/4/-7"));
        weights.put(Trait.JOINED, Weight.of("7/1/-3"));
        weights.put(Trait.FULL_NAME, Weight.of("8/5/-9"));
        weights.put(Trait.PHONE, Weight.of("8/2/-1"));
        weights.put(Trait.SEX, Weight.of("1/1/-5"));
        return new DuplicateRules(weights, 16, largestBlock);
    }

    static Compared compared(long key, MemberDetails said) {
        return new Compared(
                key,
                "00001",
                VietnameseText.fold(said.fullName()),
                said.birth(),
                said.joined(),
                said.cardNumber(),
                said.citizenId(),
                said.phone(),
                said.sex());
    }

    record Planted(List<Compared> people, Set<Long> firstOfTwo) {}

    /** One of a hundred is there twice; key and the next one. */
    static Planted planted(long seed) {
        var draw = new PlantedPairs(seed);
        var people = new ArrayList<Compared>();
        var twice = new HashSet<Long>();
        while (people.size() < MANY) {
            var key = people.size();
            var one = draw.person();
            people.add(compared(key, one));
            switch (people.size() % 100) {
                case 0 -> {
                    people.add(compared(key + 1, draw.again(one)));
                    twice.add((long) key);
                }
                case 25 -> people.add(compared(key + 1, draw.twin(one)));
                case 50 -> people.add(compared(key + 1, draw.namesake(one)));
                case 75 -> people.add(compared(key + 1, draw.pasted(one)));
                default -> {}
            }
        }
        return new Planted(people, twice);
    }

    @Test
    void finds_who_is_there_twice_and_few_others() {
        var found = new ArrayList<FoundPair>();
        var planted = 0;
        var right = 0L;
        for (var seed = 100; seed < 110; seed++) {
            var made = planted(seed);
            var pairs = new PairSearch(shipped(200), made.people()).pairs();
            found.addAll(pairs);
            planted += made.firstOfTwo().size();
            right += pairs.stream()
                    .filter(pair -> made.firstOfTwo().contains(pair.first()) && pair.second() == pair.first() + 1)
                    .count();
        }

        assertThat((double) right / planted).isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / found.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void misses_nearly_nothing_that_comparing_each_with_each_would_find() {
        var made = planted(7).people().subList(0, 3_000);
        var rules = shipped(200);
        var all = new HashSet<FoundPair>();
        for (var i = 0; i < made.size(); i++) {
            for (var j = i + 1; j < made.size(); j++) {
                var likeness = Likeness.of(made.get(i), made.get(j));
                if (rules.isPair(likeness)) {
                    all.add(new FoundPair(made.get(i).key(), made.get(j).key(), likeness));
                }
            }
        }
        var search = new PairSearch(rules, made);
        var found = search.pairs();

        assertThat(found).doesNotHaveDuplicates().isSubsetOf(all);
        assertThat(found.size()).isGreaterThanOrEqualTo(all.size() - 1).isGreaterThan(25);
        assertThat(search.compared()).isLessThan(made.size());
    }

    @Test
    void equal_names_alone_never_make_a_pair() {
        var draw = new PlantedPairs(3);
        var people = new ArrayList<Compared>();
        for (var i = 0; i < 150; i++) {
            var one = draw.person();
            people.add(compared(
                    i,
                    PlantedPairs.details(
                            "Nguyễn Văn Hùng",
                            Sex.MALE,
                            one.birth(),
                            one.cardNumber(),
                            one.citizenId(),
                            one.joined(),
                            null)));
        }

        assertThat(new PairSearch(shipped(200), people).pairs()).isEmpty();
    }

    @Test
    void a_block_that_is_too_large_is_counted_and_another_sign_still_leads_to_the_pair() {
        var draw = new PlantedPairs(3);
        var people = new ArrayList<Compared>();
        for (var i = 0; i < 40; i++) {
            var one = draw.person();
            people.add(compared(
                    i,
                    PlantedPairs.details(
                            one.fullName(), one.sex(), one.birth(), "00000000", one.citizenId(), one.joined(), null)));
        }
        var twice = people.get(11);
        people.add(new Compared(
                99L,
                twice.path(),
                twice.foldedName(),
                twice.birth(),
                twice.joined(),
                "00000000",
                null,
                null,
                twice.sex()));
        var search = new PairSearch(shipped(30), people);

        assertThat(search.pairs())
                .extracting(FoundPair::first, FoundPair::second)
                .containsExactly(tuple(11L, 99L));
        assertThat(search.tooLarge()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void reads_the_people_of_a_scope_and_the_rules_and_who_is_like_somebody(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            var root = People.place(tree, null, "51", UnitKind.PROVINCE);
            var district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
            var here = People.place(tree, district, "51.01.001", UnitKind.GRASSROOTS_BRANCH);
            var there = People.place(tree, district, "51.01.002", UnitKind.GRASSROOTS_BRANCH);
            var roster = Wired.up(Roster.class, em);
            var said = PlantedPairs.details(
                    "Lê Thị Một",
                    Sex.FEMALE,
                    PartialDate.ofDay(LocalDate.of(1965, 8, 3)),
                    "00123456",
                    null,
                    PartialDate.ofDay(LocalDate.of(1990, 5, 19)),
                    null);
            var one = new Member(said, Standing.OFFICIAL, Participation.ACTIVE, here, People.KNOWN, Origin.ENTERED);
            var two = new Member(said, Standing.OFFICIAL, Participation.ACTIVE, there, People.KNOWN, Origin.ENTERED);
            roster.admit(one);
            roster.admit(two);
            em.flush();
            var search = Wired.up(PairSearchRepository.class, em);

            assertThat(search.people(Scope.of(here.path())))
                    .extracting(Compared::key)
                    .containsExactly(one.id());
            assertThat(search.people(Scope.of(district.path()))).hasSize(2);
            assertThat(search.like(search.of(one), 10))
                    .extracting(Compared::key)
                    .containsExactly(two.id());
            assertThat(search.rules(TODAY)).isEqualTo(shipped(200));
            assertThat(new PairSearch(search.rules(TODAY), search.people(Scope.of(root.path())))
                            .pairs().stream().map(FoundPair::first).collect(Collectors.toSet()))
                    .containsExactly(one.id());

            var keeper = Wired.up(PairKeeper.class, em);
            var pairs = Wired.up(PairRepository.class, em);
            var scope = Scope.of(district.path());
            var now = Instant.parse("2024-09-30T01:00:00Z");
            assertThat(keeper.search(scope, TODAY, now).fresh()).isEqualTo(1);
            em.flush();
            assertThat(keeper.search(scope, TODAY, now).fresh()).isZero();
            var listed = pairs.list(scope, PairState.OPEN, Edge.FIRST, 10);
            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).firstBorn()).isEqualTo("03/08/1965");
            assertThat(pairs.waiting(scope).count()).isEqualTo(1);
            assertThat(pairs.waiting(Scope.of(here.path())).count()).isZero();
            keeper.notTheSame(pairs.get(listed.get(0).id(), scope), "chuyenvien", now);
            em.flush();
            assertThat(keeper.search(scope, TODAY, now).fresh()).isZero();
            assertThat(pairs.list(scope, PairState.OPEN, Edge.FIRST, 10)).isEmpty();
        });
    }
}
