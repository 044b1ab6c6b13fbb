package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    void of_members_the_columns_of_the_list_are_ticked(Browser browser) {
        SignInPage.as(browser, "bithu").open("/members/list?sort=-birth");
        browser.follow(browser.find("a[href*='/exports/new']")::click);

        assertThat(browser.driver().getCurrentUrl()).contains("sort=-birth");
        assertThat(browser.findAll("#exportForm input[type=checkbox]:checked")).hasSize(6);
        assertThat(browser.phone().open("/exports/new").scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
