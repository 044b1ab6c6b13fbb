package vn.sotay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;
import vn.sotay.support.Statements;

/**
 * A page asks the database so many times, whatever its rows: one question more for each row would stand out here before
 * anybody waits for it.
 */
@SotayServer
class StatementCountIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final int TIMES = 40;

    @ParameterizedTest
    @CsvSource({
        "/account, btc, 6",
        "/home, btc, 43",
        "/members/list, btc, 13",
        "/members/list?q=nguyen, btc, 13",
        "/members/list?gap=PHONE, btc, 13",
        "/members/list?review=true, btc, 13",
        "/members/list?end=last, btc, 13",
        "/units/tree, btc, 7",
        "/duplicates/list, chuyenvien, 10",
        "/imports/list, btc, 8",
        "/accounts/list, quantri, 8",
        "/grants/list, btc, 8",
        "/audit/list, kiemtra, 8",
        "/exports/list, btc, 10",
        "/documents/list, btc, 8",
        "/units/overview, bithu, 17",
        "/totals/form, lucluong, 9",
        "/forces/line, btc, 10",
        "/transfers/list, btc, 10",
        "/transfers/list?state=IN_TRANSIT&side=INCOMING, thutruong, 10",
        "/indicators/adoption, btc, 15",
        "/indicators/adoption?indicator=ADOPT_OPENED&period=2024-Q3, btc, 15",
    })
    void a_page_asks_no_more_often_than_it_says(String path, String username, long most, Server server) {
        var site = new Site(server).signIn(username, PASSWORD);

        var asked = asked(server, () -> assertThat(site.get(path).status()).isEqualTo(200));

        assertThat(asked).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "/members/member?id=, /members?limit=1, 13",
        "/members/changes?id=, /members?limit=1, 9",
        "/units/unit?id=, /units?limit=1, 18",
    })
    void a_page_of_one_thing_too(String page, String list, long most, Server server, Api api) {
        var id = api.signIn("btc", PASSWORD).get(list).body().at("/items/0/id").asText();
        var site = new Site(server).signIn("btc", PASSWORD);

        var asked = asked(server, () -> assertThat(site.get(page + id).status()).isEqualTo(200));

        assertThat(asked).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"/members?limit=, 7", "/units?limit=, 7"})
    void a_list_asks_as_often_for_a_hundred_rows_as_for_one(String path, long most, Server server, Api api) {
        var caller = api.signIn("btc", PASSWORD);

        var one = asked(server, () -> caller.get(path + 1));
        var hundred = asked(server, () -> caller.get(path + 100));

        assertThat(hundred).isEqualTo(one).isLessThanOrEqualTo(most);
    }

    @Test
    void a_page_of_changes_asks_as_often_for_many_as_for_one(Server server, Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var path = "/members/"
                + clerk.get("/members?limit=1").body().at("/items/0/id").asText();
        for (var i = 1; i <= 4; i++) {
            clerk.patch(path, Map.of("phone", "090000020" + i), clerk.get(path).header("ETag"));
        }

        var one = asked(server, () -> clerk.get(path + "/changes?limit=1"));
        var many = asked(server, () -> clerk.get(path + "/changes?limit=100"));

        assertThat(many).isEqualTo(one);
    }

    /**
     * The least of several times, once it was seen twice: a timer may ask something in between, even for seconds, and the
     * first time fills what is kept.
     */
    private static long asked(Server server, Runnable question) {
        try (var statements = new Statements(server)) {
            var least = Long.MAX_VALUE;
            var seen = 0;
            for (var time = 0; time < TIMES && seen < 2; time++) {
                var before = statements.prepared();
                question.run();
                var now = statements.prepared() - before;
                seen = now < least ? 1 : now == least ? seen + 1 : seen;
                least = Math.min(least, now);
            }
            return least;
        }
    }
}
