package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import vn.sotay.export.ReadSheet;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** Taking a list out, from its page to the file. */
@Tag("browser")
@SotayServer
class ExportPageIT {
    @Test
    void a_list_leaves_from_its_page_with_its_filter_and_a_reason(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/list?status=ACTIVE&sort=end");
        browser.follow(browser.find("a[href*='/exports/new']")::click);
        assertThat(browser.driver().getCurrentUrl()).contains("list=grants", "status=ACTIVE", "sort=end");

        browser.follow(browser.find("#exportForm\\:ask")::click);
        assertThat(browser.text()).contains("Cần ghi lý do");
        browser.find("#exportForm\\:reason").sendKeys("Rà soát phân quyền quý III");
        browser.follow(browser.find("#exportForm\\:ask")::click);

        assertThat(browser.find(".tbl tbody tr").getText())
                .contains("phân quyền", "Rà soát phân quyền quý III", "Tải tệp");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    @Test
    void the_columns_of_the_list_leave_and_can_be_changed_before(Browser browser, Api api) {
        SignInPage.as(browser, "thutruong").open("/grants/list");
        browser.find(".columns summary").click();
        browser.find("input[name='columns:shown'][value=REASON]").click();
        browser.find("input[name='columns:shown'][value=PERIOD]").click();
        browser.find("#columns\\:choose").click();
        browser.until(() -> !browser.find(".tbl thead").getText().contains("Lý do"));
        browser.follow(browser.find("a[href*='/exports/new']")::click);

        assertThat(ticked(browser)).containsExactly("NAME", "USERNAME", "ROLE", "UNIT", "STATUS");
        browser.findAll("#exportForm input[type=checkbox]:checked").forEach(WebElement::click);
        browser.find("#exportForm\\:reason").sendKeys("Cột của phép thử này");
        browser.follow(browser.find("#exportForm\\:ask")::click);
        assertThat(browser.text()).contains("Cần chọn ít nhất một cột", "Cột của phép thử này");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.find("#exportForm input[value=NAME]").click();
        browser.find("#exportForm input[value=CODE]").click();
        browser.follow(browser.find("#exportForm\\:ask")::click);

        var head = api.signIn("thutruong", "SoTay-2024");
        var id = head.get("/exports").body().at("/items/0/id").asText();
        var sheet = ReadSheet.of(head.download("/exports/" + id + "/file"));
        assertThat(sheet.rows()).contains(List.of("Họ và tên", "Mã"));

        browser.open("/grants/list").find(".columns summary").click();
        browser.find("#columns\\:usual").click();
        browser.awaitText(".tbl thead", "Lý do");
    }

    static List<String> ticked(Browser browser) {
        return browser.findAll("#exportForm input[type=checkbox]:checked").stream()
                .map(box -> box.getAttribute("value"))
                .toList();
    }

    @Test
    void a_column_that_a_list_does_not_have_is_refused_by_its_page(Browser browser) {
        SignInPage.as(browser, "thutruong").open("/grants/list");
        var usual = browser.find(".tbl thead").getText();
        browser.find(".columns summary").click();
        ((JavascriptExecutor) browser.driver())
                .executeScript(
                        "document.querySelector(\"input[name='columns:shown'][value=ROLE]\").value = 'SHOE_SIZE'");
        browser.find("#columns\\:choose").click();

        browser.awaitText(".columns .error", "không còn trong danh sách");
        assertThat(browser.open("/grants/list").find(".tbl thead").getText()).isEqualTo(usual);
    }

    @Test
    void of_members_the_columns_of_the_list_are_ticked(Browser browser) {
        SignInPage.as(browser, "bithu").open("/members/list?sort=-birth");
        browser.follow(browser.find("a[href*='/exports/new']")::click);

        assertThat(browser.driver().getCurrentUrl()).contains("sort=-birth");
        assertThat(browser.findAll("#exportForm input[type=checkbox]:checked")).hasSize(6);
        assertThat(browser.phone().open("/exports/new").scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
