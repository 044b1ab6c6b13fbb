package vn.sotay.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** Letters of introduction over REST: numbered and frozen at once, read as they were, taken back, and only by whose they are. */
@SotayServer
class DocumentIT {
    private static final String PASSWORD = "SoTay-2024";

    Server server;
    Api clerk;
    Api stranger;
    String member;

    @BeforeEach
    void signIn(Server running) {
        server = running;
        clerk = running.api().signIn("chuyenvien", PASSWORD);
        stranger = running.api().signIn("chuyenvien2", PASSWORD);
        member = firstOf("OFFICIAL");
    }

    private String firstOf(String status) {
        return clerk.get("/members?status=" + status + "&limit=1&unit=51.07")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private JsonNode ledger() {
        for (var ledger : clerk.get("/ledgers").body().path("items")) {
            if (ledger.path("type").asText().equals("INTRODUCTION")) {
                return ledger;
            }
        }
        throw new AssertionError("no ledger of introductions");
    }

    private int taken() {
        return ledger().path("taken").asInt();
    }

    private Map<String, Object> letter() {
        var parts = new HashMap<String, Object>();
        parts.put("upperBody", "Đảng bộ tỉnh");
        parts.put("issuingBody", "Huyện ủy Mộ Hà");
        parts.put("place", "Mộ Hà");
        parts.put("addressees", "Đảng ủy xã Hành Thuận");
        parts.put("recipients", "Như trên\nLưu Văn phòng");
        parts.put("authority", "T/M Ban Thường vụ");
        parts.put("title", "Phó Bí thư");
        parts.put("signer", "Nguyễn Văn Giả Định");
        var letter = new HashMap<String, Object>();
        letter.put("ledger", ledger().path("id").asText());
        letter.put("day", "2024-09-27");
        letter.put("kind", "FORMAL");
        letter.put("destination", "Chi bộ thôn 2, xã Hành Thuận");
        letter.put("reason", "chuyển nơi cư trú");
        letter.put("feePaidTo", "9/2024");
        letter.put("parts", parts);
        return letter;
    }

    private String issued() {
        var answer = clerk.post("/members/" + member + "/introductions", letter());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    @Test
    void a_letter_has_the_next_number_and_both_files_for_ever() {
        var before = taken();

        var id = issued();

        var row = clerk.get("/documents/" + id).body();
        assertThat(row.path("number").asText()).isEqualTo((before + 1) + "-GT/HU");
        assertThat(row.path("state").asText()).isEqualTo("ISSUED");
        assertThat(row.path("subject").asText()).startsWith("Giấy giới thiệu chuyển sinh hoạt đảng chính thức: ");
        var pdf = clerk.download("/documents/" + id + "/document.pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(clerk.download("/documents/" + id + "/document.pdf")).isEqualTo(pdf);
        var docx = clerk.download("/documents/" + id + "/document.docx");
        assertThat(new String(docx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(clerk.get("/documents?limit=1")
                        .body()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo(id);
        assertThat(clerk.get("/documents?year=2023").body().path("items")).isEmpty();
        assertThat(clerk.get("/documents?q=" + (before + 1) + "-gt").text()).contains(id);
        assertThat(clerk.get("/documents?q=100%25").body().path("items")).isEmpty();
        var number = clerk.get("/ledgers/" + ledger().path("id").asText() + "/numbers?limit=1")
                .body()
                .path("items")
                .path(0);
        assertThat(number.path("state").asText()).isEqualTo("ISSUED");
        assertThat(number.path("subject").asText())
                .as("no names where more people read")
                .isEqualTo("Giấy giới thiệu chuyển sinh hoạt đảng chính thức");
    }

    @Test
    void the_same_request_again_issues_nothing_more() {
        var before = taken();
        var path = "/members/" + member + "/introductions";
        var key = "giay-" + before;

        var first = clerk.postOnce(path, letter(), key);
        var again = clerk.postOnce(path, letter(), key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(taken()).isEqualTo(before + 1);
        var other = letter();
        other.put("destination", "Nơi khác");
        assertThat(clerk.postOnce(path, other, key).key()).isEqualTo("shared.once.other");
        var somebodyElse = "/members/" + firstOf("PROBATIONARY") + "/introductions";
        assertThat(clerk.postOnce(somebodyElse, letter(), key).key())
                .as("the same text about somebody else")
                .isEqualTo("shared.once.other");
    }

    @Test
    void a_draft_takes_no_number() {
        var before = taken();

        var answer = clerk.post("/members/" + member + "/introductions/preview", letter());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(taken()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger, '', 422, ledger",
        "day, 2024-10-02, 422, day",
        "day, 2023-12-30, 422, day",
        "day, , 422, day",
        "kind, , 422, kind",
        "destination, ' ', 422, destination",
        "feePaidTo, 13/2024, 422, feePaidTo",
        "feePaidTo, tháng chín, 422, feePaidTo",
        "parts, , 422, signer",
        "until, 2025-03-01, 422, until",
        "ledger, nosuchledger, 404, "
    })
    void a_letter_that_cannot_be_says_what_is_wrong_and_takes_no_number(
            String part, String value, int status, String field) {
        var before = taken();
        var letter = letter();
        letter.put(part, value);

        var answer = clerk.post("/members/" + member + "/introductions", letter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (field != null) {
            assertThat(answer.body().path("errors").findValuesAsText("field")).contains(field);
        }
        assertThat(taken()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2024-12-31, 422",
        "2024-10-01, 2025-01-01, 201",
        "2024-10-01, 2026-10-01, 201",
        "2024-10-01, 2026-10-02, 422",
        "2024-10-01, , 422",
        ", 2025-01-01, 422"
    })
    void a_temporary_transfer_lasts_from_three_months_to_two_years(String from, String until, int status) {
        var letter = letter();
        letter.put("kind", "TEMPORARY");
        letter.put("from", from);
        letter.put("until", until);

        var answer = clerk.post("/members/" + member + "/introductions", letter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void who_is_no_member_is_not_introduced() {
        var somebody = firstOf("DECEASED");
        if (somebody.isEmpty()) {
            somebody = firstOf("TRANSFERRED_OUT");
        }

        var answer = clerk.post("/members/" + somebody + "/introductions", letter());

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.key()).isEqualTo("member.introduction.standing");
    }

    @Test
    void a_document_is_taken_back_once_with_a_reason_and_stays() {
        var id = issued();
        var revoke = "/documents/" + id + "/transitions/revoke";

        assertThat(clerk.post(revoke, Map.of()).status()).isEqualTo(422);
        assertThat(clerk.post(revoke, Map.of("reason", "Ghi sai nơi đến")).status())
                .isEqualTo(200);
        assertThat(clerk.post(revoke, Map.of("reason", "Nữa")).key()).isEqualTo("document.illegal");
        var row = clerk.get("/documents/" + id).body();
        assertThat(row.path("state").asText()).isEqualTo("REVOKED");
        assertThat(row.path("revokeReason").asText()).isEqualTo("Ghi sai nơi đến");
        assertThat(clerk.download("/documents/" + id + "/document.pdf")).isNotEmpty();
    }

    @Test
    void another_districts_document_does_not_exist_for_a_stranger() {
        var id = issued();

        assertThat(stranger.get("/documents").text()).doesNotContain(id);
        assertThat(stranger.get("/documents/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/documents/" + id + "/document.pdf").status()).isEqualTo(404);
        assertThat(stranger.post("/documents/" + id + "/transitions/revoke", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/members/" + member + "/introductions", letter())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/members/" + member + "/introductions/preview", letter())
                        .status())
                .isEqualTo(404);
        var office = server.api().signIn("vanphong", PASSWORD);
        assertThat(office.get("/documents").body().path("items"))
                .as("takes numbers, sees no members")
                .isEmpty();
        assertThat(office.get("/documents/" + id).status()).isEqualTo(404);
        var secretary = server.api().signIn("bithu", PASSWORD);
        assertThat(secretary.get("/documents").status()).isEqualTo(403);
        assertThat(secretary
                        .post("/members/" + member + "/introductions", letter())
                        .status())
                .isEqualTo(403);
    }
}
