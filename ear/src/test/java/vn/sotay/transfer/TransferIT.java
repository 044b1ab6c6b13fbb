package vn.sotay.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** Transfers over REST: who may take which step, that both sides see it, and that the member is at one place at every step. */
@SotayServer
class TransferIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String TODAY = "2024-09-30";
    private static final String FROM = "51.07.008.02";
    private static final String TO = "51.08.002.01";

    private static int people;

    Server server;
    Api secretary;
    Api clerk;
    Api clerkThere;
    Api head;
    Api board;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        secretary = running.api().signIn("bithu", PASSWORD);
        clerk = running.api().signIn("chuyenvien", PASSWORD);
        clerkThere = running.api().signIn("chuyenvien2", PASSWORD);
        head = running.api().signIn("thutruong", PASSWORD);
        board = running.api().signIn("btc", PASSWORD);
    }

    /** Somebody about whom no transfer is open, another one each time. */
    private String somebody() {
        var list = clerk.get("/members?status=OFFICIAL&limit=200&unit=" + FROM)
                .body()
                .path("items");
        return list.path(people++ % list.size()).path("id").asText();
    }

    private static Map<String, Object> request(String member, String kind) {
        var request = new HashMap<String, Object>();
        request.put("member", member);
        request.put("kind", kind);
        request.put("to", TO);
        request.put("movesOn", TODAY);
        request.put("reason", "chuyển nơi cư trú");
        return request;
    }

    private String asked(Map<String, Object> request) {
        var answer = secretary.post("/transfers", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(state(answer.body())).isEqualTo("REQUESTED");
        return answer.body().at("/transfer/id").asText();
    }

    private String asked() {
        return asked(request(somebody(), "FORMAL"));
    }

    private static String state(JsonNode detail) {
        return detail.at("/transfer/state").asText();
    }

    private JsonNode detail(String id) {
        return board.get("/transfers/" + id).body();
    }

    private Api.Answer step(Api who, String id, String name, Map<String, Object> with) {
        return who.post(
                "/transfers/" + id + "/transitions/" + name,
                with,
                board.get("/transfers/" + id).header("ETag"));
    }

    private void done(Api who, String id, String name, Map<String, Object> with) {
        var answer = step(who, id, name, with);
        assertThat(answer.status()).as(name + " " + answer.text()).isEqualTo(204);
    }

    private Map<String, Object> letter() {
        var parts = Map.of(
                "upperBody", "Đảng bộ tỉnh",
                "issuingBody", "Huyện ủy Mộ Hà",
                "place", "Mộ Hà",
                "addressees", "Đảng ủy xã Hành Thuận",
                "recipients", "Như trên\nLưu Văn phòng",
                "authority", "T/M Ban Thường vụ",
                "title", "Phó Bí thư",
                "signer", "Nguyễn Văn Giả Định");
        return Map.of("ledger", ledger(), "day", TODAY, "feePaidTo", "9/2024", "parts", parts);
    }

    private String ledger() {
        for (var ledger : clerk.get("/ledgers").body().path("items")) {
            if (ledger.path("type").asText().equals("INTRODUCTION")) {
                return ledger.path("id").asText();
            }
        }
        throw new AssertionError("no ledger of introductions");
    }

    private String sent(String id) {
        var etag = clerk.get("/transfers/" + id).header("ETag");
        var answer = clerk.post("/transfers/" + id + "/letter", letter(), etag);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    /** On the way, with its letter. */
    private String onTheWay(Map<String, Object> request) {
        var id = asked(request);
        done(head, id, "release", Map.of());
        sent(id);
        return id;
    }

    private long members(String unit) {
        return board.get("/units/" + unit).body().path("memberCount").asLong();
    }

    @Test
    void the_whole_way_and_the_member_is_at_one_place_at_every_step() {
        var member = somebody();
        var here = members(FROM);
        var there = members(TO);
        var id = asked(request(member, "FORMAL"));
        assertThat(detail(id).at("/transfer/due").asText())
                .as("sixty working days after 30 September")
                .isEqualTo("2024-12-23");

        assertThat(step(secretary, id, "release", Map.of()).status())
                .as("decides nothing")
                .isEqualTo(403);
        assertThat(step(clerk, id, "release", Map.of()).status()).as("prepares").isEqualTo(403);
        assertThat(step(head, id, "accept", Map.of("day", TODAY)).key()).isEqualTo("transfer.illegal");
        done(head, id, "release", Map.of());
        assertThat(state(detail(id))).isEqualTo("RELEASED");
        assertThat(head.get("/transfers/" + id).body().path("steps").toString())
                .contains("recall")
                .doesNotContain("send");

        var document = sent(id);

        var sent = clerkThere.get("/transfers/" + id);
        assertThat(sent.status()).as("the other side sees it on its way").isEqualTo(200);
        assertThat(state(sent.body())).isEqualTo("IN_TRANSIT");
        assertThat(sent.body().path("letter").asText()).endsWith("-GT/HU");
        assertThat(sent.body().path("document").isNull())
                .as("the letter is the sender's to read")
                .isTrue();
        assertThat(clerk.get("/transfers/" + id).body().path("document").asText())
                .isEqualTo(document);
        assertThat(sent.body().at("/transfer/due").asText()).isEqualTo("2024-10-30");
        assertThat(clerkThere.get("/transfers?side=INCOMING&state=IN_TRANSIT").text())
                .contains(id);
        assertThat(clerk.get("/transfers?side=OUTGOING&state=IN_TRANSIT").text())
                .contains(id);
        assertThat(clerk.get("/transfers?side=INCOMING").text()).doesNotContain(id);
        assertThat(clerk.get("/members/" + member).status())
                .as("still at home here")
                .isEqualTo(200);
        assertThat(clerkThere.get("/members/" + member).status())
                .as("and not there")
                .isEqualTo(404);
        assertThat(step(head, id, "accept", Map.of("day", TODAY)).status())
                .as("who sends does not receive")
                .isEqualTo(404);

        done(board, id, "accept", Map.of("day", TODAY));

        assertThat(clerk.get("/members/" + member).status()).isEqualTo(404);
        var record = clerkThere.get("/members/" + member);
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.body().at("/unit/code").asText()).isEqualTo(TO);
        assertThat(members(FROM)).isEqualTo(here - 1);
        assertThat(members(TO)).isEqualTo(there + 1);
        assertThat(clerk.get("/transfers/" + id).status())
                .as("who sent still sees what became of it")
                .isEqualTo(200);
        assertThat(detail(id).path("acceptedOn").asText()).isEqualTo(TODAY);
        assertThat(detail(id).path("steps")).isEmpty();
    }

    @Test
    void who_asked_neither_releases_nor_accepts() {
        var answer = board.post("/transfers", request(somebody(), "FORMAL"));
        var id = answer.body().at("/transfer/id").asText();
        assertThat(step(board, id, "release", Map.of()).key()).isEqualTo("transfer.ownRequest");
        assertThat(answer.body().path("steps").toString()).contains("recall").doesNotContain("release");
        done(head, id, "release", Map.of());
        sent(id);
        assertThat(step(board, id, "accept", Map.of("day", TODAY)).key()).isEqualTo("transfer.ownRequest");
        done(board, id, "recall", Map.of("reason", "Không đi nữa"));
    }

    @Test
    void a_step_names_the_version_that_was_read_and_a_request_is_made_once() {
        var member = somebody();
        var first = secretary.postOnce("/transfers", request(member, "FORMAL"), "chuyen-" + member);
        var again = secretary.postOnce("/transfers", request(member, "FORMAL"), "chuyen-" + member);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        var id = first.body().at("/transfer/id").asText();
        assertThat(again.body().at("/transfer/id").asText()).isEqualTo(id);
        assertThat(secretary.post("/transfers", request(member, "FORMAL")).key())
                .as("one at a time")
                .isEqualTo("transfer.open");
        var path = "/transfers/" + id + "/transitions/release";
        assertThat(head.post(path, Map.of()).status()).isEqualTo(428);
        assertThat(head.post(path, Map.of(), "\"77\"").status()).isEqualTo(412);
        assertThat(step(head, id, "vanish", Map.of()).status()).isEqualTo(422);
        done(secretary, id, "recall", Map.of("reason", "Ghi nhầm người"));
        assertThat(detail(id).path("note").asText()).isEqualTo("Ghi nhầm người");
        assertThat(step(head, id, "release", Map.of()).key()).isEqualTo("transfer.illegal");
    }

    @Test
    void what_is_refused_or_taken_back_leaves_the_member_where_he_is_and_ends_the_letter() {
        var member = somebody();
        var here = members(FROM);
        var id = asked(request(member, "FORMAL"));
        assertThat(step(head, id, "refuse", Map.of()).status())
                .as("not without a reason")
                .isEqualTo(422);
        done(head, id, "refuse", Map.of("reason", "Chưa nộp đủ đảng phí"));
        id = onTheWay(request(member, "FORMAL"));
        assertThat(step(secretary, id, "recall", Map.of("reason", "x")).status())
                .as("what was decided is taken back by who decides")
                .isEqualTo(404);
        var document = clerk.get("/transfers/" + id).body().path("document").asText();
        done(head, id, "recall", Map.of("reason", "Ở lại đơn vị"));
        assertThat(clerk.get("/documents/" + document).body().path("state").asText())
                .isEqualTo("REVOKED");
        id = onTheWay(request(member, "FORMAL"));
        done(board, id, "refuse", Map.of("reason", "Không cư trú ở đây"));
        assertThat(state(detail(id))).isEqualTo("REFUSED");
        assertThat(members(FROM)).isEqualTo(here);
        assertThat(clerk.get("/members/" + member).body().at("/unit/code").asText())
                .isEqualTo(FROM);
    }

    @Test
    void a_wrong_letter_makes_room_for_another_one() {
        var id = onTheWay(request(somebody(), "FORMAL"));
        var document = clerk.get("/transfers/" + id).body().path("document").asText();
        clerk.post("/documents/" + document + "/transitions/revoke", Map.of("reason", "Ghi sai nơi đến"));
        assertThat(state(detail(id))).isEqualTo("RELEASED");
        assertThat(detail(id).path("letter").isNull()).isTrue();
        assertThat(sent(id)).isNotEqualTo(document);
        done(head, id, "recall", Map.of("reason", "Xong"));
    }

    @Test
    void the_same_letter_again_issues_nothing_more() {
        var id = asked();
        done(head, id, "release", Map.of());
        assertThat(clerk.post("/transfers/" + id + "/letter/preview", letter()).status())
                .isEqualTo(200);
        assertThat(state(detail(id))).isEqualTo("RELEASED");
        assertThat(clerk.post("/transfers/" + id + "/letter", letter()).status())
                .isEqualTo(428);
        assertThat(clerkThere
                        .post("/transfers/" + id + "/letter", letter(), "\"1\"")
                        .status())
                .isEqualTo(404);
        sent(id);
        var again = clerk.post(
                "/transfers/" + id + "/letter",
                letter(),
                clerk.get("/transfers/" + id).header("ETag"));
        assertThat(again.key()).isEqualTo("transfer.illegal");
        done(head, id, "recall", Map.of("reason", "Xong"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2024-10-01, 2024-12-31, 422",
        "false, 2024-10-01, 2025-01-01, 201",
        "false, 2024-10-01, 2025-09-30, 201",
        "false, 2024-10-01, 2025-10-01, 422",
        "true, 2024-10-01, 2025-10-01, 201",
        "true, 2024-10-01, 2026-10-01, 201",
        "true, 2024-10-01, 2026-10-02, 422",
        "false, 2024-10-01, , 422"
    })
    void a_temporary_transfer_is_less_than_a_year_or_two_years_for_studies(
            boolean training, String from, String until, int status) {
        var request = request(somebody(), "TEMPORARY");
        request.put("training", training);
        request.put("stayFrom", from);
        request.put("stayUntil", until);
        var answer = secretary.post("/transfers", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status == 201) {
            done(secretary, answer.body().at("/transfer/id").asText(), "recall", Map.of("reason", "Thử"));
        } else {
            assertThat(answer.body().path("errors").findValuesAsText("field")).contains("stayUntil");
        }
    }

    @Test
    void a_temporary_transfer_leaves_the_home_and_can_end_early() {
        var member = somebody();
        var here = members(FROM);
        var there = members(TO);
        var request = request(member, "TEMPORARY");
        request.put("stayFrom", TODAY);
        request.put("stayUntil", "2025-03-31");
        var id = onTheWay(request);
        done(board, id, "accept", Map.of("day", TODAY));
        assertThat(clerk.get("/members/" + member).body().at("/unit/code").asText())
                .isEqualTo(FROM);
        assertThat(members(FROM)).isEqualTo(here);
        assertThat(members(TO)).isEqualTo(there);
        assertThat(head.get("/transfers/" + id).body().path("steps").toString()).contains("return");
        done(head, id, "return", Map.of("day", TODAY));
        assertThat(detail(id).at("/transfer/stayUntil").asText()).isEqualTo(TODAY);
        assertThat(step(head, id, "return", Map.of("day", TODAY)).key()).isEqualTo("transfer.stay.none");
    }

    @Test
    void who_leaves_the_province_comes_back_to_the_same_record() {
        var member = somebody();
        while (board.get("/members/" + member).body().path("citizenId").isNull()) {
            member = somebody();
        }
        var person = board.get("/members/" + member).body();
        var here = members(FROM);
        var request = request(member, "FORMAL");
        request.remove("to");
        request.put("place", "Đảng bộ phường Tân Lập, tỉnh Đông Hải");
        var id = onTheWay(request);
        assertThat(detail(id).at("/transfer/direction").asText()).isEqualTo("OUT");
        done(head, id, "accept", Map.of("day", TODAY));
        assertThat(members(FROM)).isEqualTo(here - 1);
        assertThat(clerk.get("/members/" + member).body().path("status").asText())
                .isEqualTo("TRANSFERRED_OUT");

        var back = newcomer(person.path("fullName").asText());
        for (var number : List.of("citizenId", "cardNumber")) {
            if (person.path(number).isTextual()) {
                back.put(number, person.path(number).asText());
            }
        }
        back.put("to", TO);
        var answer = clerkThere.post("/transfers/incoming", back);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().at("/transfer/member").asText()).isEqualTo(member);
        done(board, answer.body().at("/transfer/id").asText(), "accept", Map.of("day", TODAY));
        assertThat(clerkThere.get("/members/" + member).body().at("/unit/code").asText())
                .isEqualTo(TO);
        assertThat(members(FROM)).isEqualTo(here - 1);
    }

    private static Map<String, Object> newcomer(String name) {
        var newcomer = new HashMap<String, Object>();
        newcomer.put("to", TO);
        newcomer.put("place", "Đảng bộ phường Tân Lập, tỉnh Đông Hải");
        newcomer.put("fullName", name);
        newcomer.put("birth", "05/05/1985");
        newcomer.put("joined", "03/02/2010");
        newcomer.put("official", "03/02/2011");
        newcomer.put("letterNumber", "15-GT/ĐU");
        newcomer.put("letterDay", TODAY);
        return newcomer;
    }

    @Test
    void a_newcomer_is_on_no_list_before_he_is_taken_in() {
        var there = members(TO);
        var newcomer = newcomer("Hoàng Thị Mới Đến");
        newcomer.put("citizenId", "000185009876");
        var answer = clerkThere.post("/transfers/incoming", newcomer);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var id = answer.body().at("/transfer/id").asText();
        assertThat(members(TO)).isEqualTo(there);
        assertThat(board.get("/members?q=Hoang Thi Moi Den".replace(" ", "%20"))
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(step(clerkThere, id, "accept", Map.of("day", TODAY)).status())
                .isEqualTo(403);
        assertThat(clerk.get("/transfers/" + id).status()).as("none of theirs").isEqualTo(404);
        done(board, id, "accept", Map.of("day", TODAY));
        assertThat(members(TO)).isEqualTo(there + 1);
        var taken =
                clerkThere.get("/members/" + detail(id).at("/transfer/member").asText());
        assertThat(taken.body().path("citizenId").asText()).isEqualTo("000185009876");
        assertThat(clerkThere.post("/transfers/incoming", newcomer).key()).isEqualTo("transfer.in.member");
        newcomer.put("letterDay", "2024-08-30");
        assertThat(clerkThere.post("/transfers/incoming", newcomer).status())
                .as("too late")
                .isEqualTo(422);
    }

    @Test
    void a_transfer_of_others_is_not_there() {
        var request = request(somebody(), "FORMAL");
        request.put("to", "51.07.008.03");
        var id = asked(request);
        assertThat(clerkThere.get("/transfers/" + id).status()).isEqualTo(404);
        assertThat(clerkThere.get("/transfers").text()).doesNotContain(id);
        assertThat(step(clerkThere, id, "recall", Map.of("reason", "x")).status())
                .isEqualTo(404);
        var office = server.api().signIn("vanphong", PASSWORD);
        assertThat(office.get("/transfers").status()).isEqualTo(403);
        var elsewhere = clerkThere
                .get("/members?limit=1&unit=51.08")
                .body()
                .at("/items/0/id")
                .asText();
        assertThat(secretary.post("/transfers", request(elsewhere, "FORMAL")).status())
                .isEqualTo(404);
        done(clerk, id, "recall", Map.of("reason", "Xong"));
    }

    @Test
    void acceptance_against_recall_at_once_is_one_of_both() throws Exception {
        for (var round = 0; round < 3; round++) {
            var member = somebody();
            var id = onTheWay(request(member, "FORMAL"));
            var etag = board.get("/transfers/" + id).header("ETag");
            var pool = Executors.newFixedThreadPool(2);
            try {
                var path = "/transfers/" + id + "/transitions/";
                List<Callable<Integer>> both = List.of(
                        () -> board.post(path + "accept", Map.of("day", TODAY), etag)
                                .status(),
                        () -> head.post(path + "recall", Map.of("reason", "Ở lại"), etag)
                                .status());
                var first = pool.invokeAll(both);
                var statuses = List.of(first.get(0).get(), first.get(1).get());
                assertThat(statuses).containsExactlyInAnyOrder(204, 412);
                var accepted = statuses.get(0) == 204;
                assertThat(state(detail(id))).isEqualTo(accepted ? "ACCEPTED" : "RECALLED");
                assertThat(board.get("/members/" + member)
                                .body()
                                .at("/unit/code")
                                .asText())
                        .isEqualTo(accepted ? TO : FROM);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void the_member_is_told_and_reads_it_with_the_own_record() {
        var own = clerk.get(
                        "/members?q=" + URLEncoder.encode("Trần Thị Lành", StandardCharsets.UTF_8) + "&unit=" + FROM)
                .body()
                .at("/items/0/id")
                .asText();
        var request = request(own, "FORMAL");
        request.put("to", "51.07.008.04");
        var answer = clerk.post("/transfers", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var id = answer.body().at("/transfer/id").asText();
        done(head, id, "release", Map.of());
        assertThat(secretary.get("/notices?limit=3&kind=TRANSFER_MOVED").text())
                .contains("/account/record", "Đã cho chuyển");
        assertThat(new Site(server)
                        .signIn("bithu", PASSWORD)
                        .get("/account/record")
                        .html())
                .contains("Đã cho chuyển");
        done(head, id, "recall", Map.of("reason", "Thử xong"));
    }

    @Test
    void both_sides_and_who_asked_are_told() {
        var id = onTheWay(request(somebody(), "FORMAL"));
        assertThat(secretary.get("/notices?limit=5&kind=TRANSFER_MOVED").text()).contains("Đang chuyển");
        assertThat(board.get("/notices?limit=5&kind=TRANSFER_MOVED").text()).contains(id);
        done(board, id, "refuse", Map.of("reason", "Không cư trú ở đây"));
        assertThat(secretary.get("/notices?limit=5&kind=TRANSFER_STOPPED").text())
                .contains("Không đồng ý");
    }
}
