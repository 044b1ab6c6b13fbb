package vn.sotay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** A header that is not understood is explained once and remembered for the sender. */
@SotayServer
class ImportColumnsIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String[] HEADER = {"Họ và tên", "Ngày sinh", "Căn cước", "Hôm vào", "Hôm đủ năm", "Ở đâu"};

    private static byte[] list(int serial) {
        return new MemberList(HEADER)
                .row("Đinh Thị Lạ", "18/04/1961", MemberList.citizenId(serial), "03/02/1988", "03/02/1989", "51.07")
                .content();
    }

    private static String asked(Api clerk, int serial) {
        var id = Imports.upload(clerk, "members", "la.xlsx", list(serial));
        assertThat(clerk.get("/imports/" + id).body().path("state").asText()).isEqualTo("MAPPING");
        return id;
    }

    @Test
    void what_somebody_says_is_remembered_for_the_same_units_and_nobody_else(Api api) {
        var clerk = api.signIn("chuyenvien", PASSWORD);
        var other = api.signIn("chuyenvien2", PASSWORD);
        var id = asked(clerk, 301);
        var columns = "/imports/" + id + "/columns";
        var sheet = clerk.get(columns).body();
        assertThat(sheet.path("columns").path(0).path("guess").asText()).isEqualTo("NAME");
        assertThat(sheet.path("columns").path(5).path("samples").path(0).asText())
                .isEqualTo("51.07");
        assertThat(other.get(columns).status()).isEqualTo(404);

        var said =
                Map.of("0", "NAME", "1", "BIRTH", "2", "CITIZEN_ID", "3", "JOINED", "4", "OFFICIAL", "5", "UNIT_CODE");
        assertThat(other.put(columns, said).status()).isEqualTo(404);
        assertThat(clerk.put(columns, said).status()).isEqualTo(202);

        assertThat(Imports.await(clerk, id, "READY").path("rows").asInt()).isOne();
        assertThat(clerk.put(columns, said).key()).isEqualTo("roster.columns.known");
        var next = Imports.upload(clerk, "members", "la-2.xlsx", list(302));
        assertThat(Imports.await(clerk, next, "READY").path("rows").asInt()).isOne();
        asked(other, 303);
    }

    @Test
    void a_needed_column_cannot_be_left_out_nor_be_two(Api api) {
        var clerk = api.signIn("btc", PASSWORD);
        var columns = "/imports/" + asked(clerk, 304) + "/columns";

        var missing = clerk.put(columns, Map.of("0", "NAME", "1", "BIRTH"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Ngày vào Đảng", "Mã tổ chức đảng");
        assertThat(clerk.put(columns, Map.of("0", "NAME", "1", "NAME")).text()).contains("roster.columns.twice");
        assertThat(clerk.put(columns, Map.of("0", "SHOE_SIZE")).status()).isEqualTo(422);
    }
}
