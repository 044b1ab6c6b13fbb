package vn.sotay.member.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;

/**
 * Measures name search on a province of made-up people: {@code java … NameSearchBench 60000 file:/tmp/bench/db}. No test:
 * its figures stand in docs/adr/0008-name-search.md.
 */
public final class NameSearchBench {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 40;
    private static final List<String> QUESTIONS = List.of(
            "nguyen thi hoa",
            "Nguyễn Thị Hoa",
            "hoa",
            "nguyen",
            "nguyen thi",
            "n",
            "lý",
            "tran van hung",
            "van thi",
            "ng th",
            "nguyen thi thu huong",
            "zzz");

    private NameSearchBench() {}

    public static void main(String[] args) {
        var people = Integer.parseInt(args[0]);
        try (var database = OwnDatabase.h2(
                args[1] + ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;CACHE_SIZE=262144;DB_CLOSE_DELAY=-1")) {
            var province = People.province(database, people);
            database.inTransaction(em -> em.createNativeQuery("analyze").executeUpdate());
            var queries = People.queries(database.open());
            for (var path : List.of(province.root(), province.district(), province.branch())) {
                report(queries, path, Scope.of(path));
            }
        }
    }

    private static void report(MemberQueries em, String path, Scope scope) {
        System.out.println("scope " + path);
        measure("list", em, MemberFilter.of(scope), Edge.FIRST);
        measure("list, last page", em, MemberFilter.of(scope), Edge.LAST);
        measure(
                "probationary",
                em,
                new MemberFilter(scope, scope, null, status("PROBATIONARY"), false, null),
                Edge.FIRST);
        measure("deceased", em, new MemberFilter(scope, scope, null, status("DECEASED"), false, null), Edge.FIRST);
        measure("to review", em, new MemberFilter(scope, scope, null, StatusFilter.ALL, true, null), Edge.FIRST);
        for (var question : QUESTIONS) {
            measure(question, em, MemberFilter.of(scope).typed(question), Edge.FIRST);
        }
    }

    private static StatusFilter status(String word) {
        return StatusFilter.named(word).orElseThrow();
    }

    private static void measure(String what, MemberQueries queries, MemberFilter filter, Edge edge) {
        var page = new double[ROUNDS];
        var count = new double[ROUNDS];
        var rows = 0;
        RowCount total = null;
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var start = System.nanoTime();
            rows = queries.page(filter, edge, 51).size();
            var between = System.nanoTime();
            total = queries.count(filter);
            if (round >= 0) {
                page[round] = (between - start) / 1e6;
                count[round] = (System.nanoTime() - between) / 1e6;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %-22s %3d of %5d   page p50 %5.1f p95 %5.1f ms   count p50 %5.1f p95 %5.1f ms%n",
                what,
                rows,
                total.counted(),
                at(page, 0.5),
                at(page, 0.95),
                at(count, 0.5),
                at(count, 0.95));
    }

    private static double at(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
