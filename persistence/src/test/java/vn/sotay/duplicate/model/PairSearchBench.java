package vn.sotay.duplicate.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * Searches a province for people who are there twice, and counts what of the planted pairs is found. {@code java …
 * PairSearchBench /tmp/pairs 60000 200000}. No test: docs/operations/measuring.md.
 */
public final class PairSearchBench {
    private static final int ROUNDS = 5;
    private static final int CHUNK = 50_000;
    private static final int ONE_IN = 100;
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    private PairSearchBench() {}

    /** Arguments: a directory for database files of H2, or {@code mem} for none, and how many people. */
    public static void main(String[] args) {
        for (var i = 1; i < args.length; i++) {
            var where = args[0].equals("mem") ? "mem:pairs" : "file:" + args[0] + "/pairs";
            measure(where + args[i], Integer.parseInt(args[i]));
        }
    }

    private record Pair(Long first, Long second) {
        static Pair of(Member one, Member two) {
            return new Pair(Math.min(one.id(), two.id()), Math.max(one.id(), two.id()));
        }
    }

    private static void measure(String where, int people) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + where + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        try (var database = OwnDatabase.of(source)) {
            var planted = plant(database, people);
            var seconds = new ArrayList<Double>();
            var reading = new ArrayList<Double>();
            Set<Pair> found = Set.of();
            var compared = 0L;
            var tooLarge = 0;
            for (var round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                var em = database.open();
                var repository = Wired.up(PairSearchRepository.class, em);
                var all = repository.people(Scope.of("0"));
                reading.add((System.nanoTime() - began) / 1e9);
                var search = new PairSearch(repository.rules(DAY), all);
                var pairs = search.pairs();
                seconds.add((System.nanoTime() - began) / 1e9);
                em.close();
                found = new HashSet<>(pairs.stream()
                        .map(pair -> new Pair(pair.first(), pair.second()))
                        .toList());
                compared = search.compared();
                tooLarge = search.tooLarge();
            }
            var right = (double) found.stream().filter(planted::contains).count();
            System.out.printf(
                    Locale.ROOT,
                    "%,d people, %,d planted: %.2f s (reading %.2f s), %,d compared, %d blocks left out, %,d found, recall %.2f %%, precision %.2f %% (medians of %d)%n",
                    people,
                    planted.size(),
                    median(seconds),
                    median(reading),
                    compared,
                    tooLarge,
                    found.size(),
                    100 * right / planted.size(),
                    100 * right / found.size(),
                    ROUNDS);
        }
    }

    private static Set<Pair> plant(OwnDatabase database, int people) {
        People.province(database, 0);
        var random = new Random(11);
        var draw = new PlantedPairs(2024);
        var planted = new HashSet<Pair>();
        for (var done = 0; done < people; done += CHUNK) {
            var size = Math.min(CHUNK, people - done);
            planted.addAll(database.inTransaction(em -> {
                var branches = em.createQuery(
                                "from Unit u where length(u.path) = (select max(length(d.path)) from Unit d) order by u.path",
                                Unit.class)
                        .getResultList();
                Function<MemberDetails, Member> place = details -> new Member(
                        details,
                        Standing.OFFICIAL,
                        Participation.ACTIVE,
                        branches.get(random.nextInt(branches.size())),
                        People.KNOWN,
                        Origin.IMPORT);
                var all = new ArrayList<Member>();
                var twice = new ArrayList<Member[]>();
                while (all.size() < size) {
                    var one = place.apply(draw.person());
                    all.add(one);
                    switch (all.size() % ONE_IN) {
                        case 0 -> {
                            var two = place.apply(draw.again(one.details()));
                            all.add(two);
                            twice.add(new Member[] {one, two});
                        }
                        case 25 -> all.add(place.apply(draw.twin(one.details())));
                        case 50 -> all.add(place.apply(draw.namesake(one.details())));
                        case 75 -> all.add(place.apply(draw.pasted(one.details())));
                        default -> {}
                    }
                }
                Wired.up(Roster.class, em)
                        .admit(all.stream().map(RosterEntry::new).toList());
                return twice.stream().map(two -> Pair.of(two[0], two[1])).toList();
            }));
        }
        return planted;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
