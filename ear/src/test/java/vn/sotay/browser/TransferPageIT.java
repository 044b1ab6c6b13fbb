package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import vn.sotay.support.Server;
import vn.sotay.support.Site;
import vn.sotay.support.SotayServer;

/** A transfer on the pages: asked for, released, sent with its letter and taken in by four people; each sees what is theirs to do. */
@Tag("browser")
@SotayServer
class TransferPageIT {
    private static final String PASSWORD = "SoTay-2024";
    private static final String BRANCH = "51.07.008.02";

    private static String somebody(Server server, int which) {
        return server.api()
                .signIn("chuyenvien", PASSWORD)
                .get("/members?status=OFFICIAL&limit=200&unit=" + BRANCH)
                .body()
                .at("/items/" + which + "/id")
                .asText();
    }

    private static void type(Browser browser, String id, String text) {
        var input = browser.find("[id='" + id + "']");
        input.clear();
        input.sendKeys(text);
    }

    private static String address(Browser browser) {
        var url = URI.create(browser.driver().getCurrentUrl());
        return "/transfers/transfer?" + url.getQuery();
    }

    @Test
    void a_transfer_goes_through_four_hands(Browser browser, Server server) {
        var member = somebody(server, 18);
        SignInPage.as(browser, "bithu").open("/members/member?id=" + member);
        var name = browser.find("h1").getText();
        browser.follow(browser.find("a[href*='/transfers/new']")::click);
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='transferForm:request']")::click);
        assertThat(browser.find("[id='transferForm:toField']").getText()).contains("Chọn nơi đến");
        type(browser, "transferForm:to_input", "51.08.002.01");
        type(browser, "transferForm:reason", "chuyển nơi cư trú");
        browser.follow(browser.find("[id='transferForm:request']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã đề nghị chuyển sinh hoạt cho " + name);
        assertThat(browser.text()).contains("Chờ cho chuyển", "23/12/2024", "Đồng chí là người đề nghị");
        assertThat(browser.findAll("[id='releaseForm:release']")).isEmpty();
        var address = address(browser);

        SignInPage.as(browser, "thutruong").open(address);
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='releaseForm:release']")::click);
        assertThat(browser.text()).contains("Đã cho chuyển");
        assertThat(browser.findAll("a[href*='/transfers/letter']"))
                .as("issues no letters")
                .isEmpty();

        SignInPage.as(browser, "chuyenvien").open(address);
        browser.follow(browser.find("a[href*='/transfers/letter']")::click);
        assertThat(browser.accessibilityFaults()).isEmpty();
        type(browser, "letterForm:feePaidTo", "9/2024");
        type(browser, "letterForm:addressees", "Đảng ủy thị trấn Bùi Cường");
        browser.follow(browser.find("[id='letterForm:issue']")::click);
        assertThat(browser.text()).contains("Đang chuyển", "-GT/HU", "30/10/2024");
        browser.open("/members/member?id=" + member);
        assertThat(browser.text()).contains("Đang làm thủ tục chuyển sinh hoạt");

        SignInPage.as(browser, "btc").open(address);
        assertThat(browser.phone().scrollsSideways()).isFalse();
        type(browser, "acceptForm:day", "01/10/2024");
        browser.follow(browser.find("[id='acceptForm:accept']")::click);
        assertThat(browser.find("[id='acceptForm:dayField']").getText()).contains("30/09/2024");
        type(browser, "acceptForm:day", "30/09/2024");
        browser.follow(browser.find("[id='acceptForm:accept']")::click);
        assertThat(browser.text()).contains("Đã tiếp nhận");
        assertThat(browser.findAll("#content form .btn.danger")).isEmpty();
        browser.open("/members/member?id=" + member);
        assertThat(browser.text()).as("at home there now").contains("thị trấn Bùi Cường");
    }

    @Test
    void a_refusal_needs_its_reason_and_both_sides_read_it(Browser browser, Server server) {
        SignInPage.as(browser, "bithu").open("/transfers/new?id=" + somebody(server, 17));
        new Select(browser.find("[id='transferForm:kind']")).selectByValue("TEMPORARY");
        type(browser, "transferForm:place", "Đảng bộ Trường Chính trị tỉnh Đông Hải");
        type(browser, "transferForm:stayFrom", "01/10/2024");
        type(browser, "transferForm:stayUntil", "01/10/2025");
        browser.follow(browser.find("[id='transferForm:request']")::click);
        assertThat(browser.find("[id='transferForm:stayUntilField']").getText()).contains("dưới 12 tháng");
        browser.find("[id='transferForm:training']").click();
        browser.follow(browser.find("[id='transferForm:request']")::click);
        var address = address(browser);

        SignInPage.as(browser, "thutruong").open(address);
        browser.find("[id='refuseForm'] summary").click();
        browser.follow(browser.find("[id='refuseForm:refuse']")::click);
        browser.find("[id='refuseForm'] summary").click();
        assertThat(browser.find("[id='refuseForm:reasonField']").getText()).contains("Cần nhập");
        type(browser, "refuseForm:reason", "Chưa đến đợt cử đi học");
        browser.follow(browser.find("[id='refuseForm:refuse']")::click);
        assertThat(browser.text()).contains("Không đồng ý", "Chưa đến đợt cử đi học");
        SignInPage.as(browser, "bithu").open(address);
        assertThat(browser.text()).contains("Chưa đến đợt cử đi học");
    }

    @Test
    void a_letter_from_elsewhere_is_written_down_by_the_clerk(Browser browser, Server server) {
        SignInPage.as(browser, "chuyenvien").open("/transfers/incoming");
        assertThat(browser.accessibilityFaults()).isEmpty();
        type(browser, "incomingForm:fullName", "Tôn Nữ Vừa Đến");
        type(browser, "incomingForm:citizenId", "000190001111");
        type(browser, "incomingForm:joinedDate", "03/02/2012");
        type(browser, "incomingForm:place", "Đảng bộ phường Tân Lập, tỉnh Đông Hải");
        type(browser, "incomingForm:letterNumber", "77-GT/ĐU");
        type(browser, "incomingForm:letterDay", "27/09/2024");
        type(browser, "incomingForm:to_input", BRANCH);
        browser.follow(browser.find("[id='incomingForm:receive']")::click);
        assertThat(browser.text()).contains("Tôn Nữ Vừa Đến", "Đang chuyển", "77-GT/ĐU");
        var id = address(browser).replaceAll(".*id=", "");
        assertThat(browser.phone().scrollsSideways()).isFalse();
        var head = server.api().signIn("thutruong", PASSWORD);
        var taken = head.post(
                "/transfers/" + id + "/transitions/accept",
                Map.of("day", "2024-09-30"),
                head.get("/transfers/" + id).header("ETag"));
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
    }

    @Test
    void the_list_and_the_worklist_show_what_waits_and_forget_it(Browser browser, Server server) {
        SignInPage.as(browser, "coso").open("/transfers/list?state=EXPIRED");
        assertThat(browser.findAll(".tbl tbody tr")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(browser.accessibilityFaults()).isEmpty();
        assertThat(browser.phone().scrollsSideways()).isFalse();
        var head = server.api().signIn("thutruong", PASSWORD);
        var before = waiting(server);
        var member = somebody(server, 16);
        var asked = server.api()
                .signIn("bithu", PASSWORD)
                .post("/transfers", Map.of("member", member, "kind", "FORMAL", "to", "51.07.008.03"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        var id = asked.body().at("/transfer/id").asText();
        assertThat(waiting(server)).isEqualTo(before + 1);
        var recalled = head.post(
                "/transfers/" + id + "/transitions/recall",
                Map.of("reason", "Thử xong"),
                head.get("/transfers/" + id).header("ETag"));
        assertThat(recalled.status()).as(recalled.text()).isEqualTo(204);
        assertThat(waiting(server)).isEqualTo(before);
    }

    /** How many the head's worklist says wait for a decision. */
    private static int waiting(Server server) {
        var home = new Site(server).signIn("thutruong", PASSWORD).get("/home").html();
        var words = " đề nghị chuyển sinh hoạt chờ quyết định";
        var end = home.indexOf(words);
        assertThat(end).as("the demonstration has five").isPositive();
        return Integer.parseInt(
                home.substring(home.lastIndexOf('>', end) + 1, end).strip());
    }
}
