package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.SotayServer;

/** The field for a unit, where somebody grants a role. */
@Tag("browser")
@SotayServer
class UnitPickerIT {
    static final String FIELD = "grantForm:unit";

    @Test
    void a_unit_is_offered_by_words_of_its_name_and_taken_by_keyboard(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/create");
        var picker = new UnitPicker(browser, FIELD);
        assertThat(picker.value()).isEqualTo("51.07 Huyện ủy Mộ Hà");

        assertThat(picker.type("thon 2 tinh ha").offers()).contains("51.07.008.02 Chi bộ thôn 2, xã Tịnh Hà");
        assertThat(picker.choose("51.07.008.02").value()).isEqualTo("51.07.008.02 Chi bộ thôn 2, xã Tịnh Hà");
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.phone().open("/grants/create");
        assertThat(picker.type("thon 2").offers()).isNotEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void units_of_others_are_neither_offered_nor_taken(Browser browser) {
        SignInPage.as(browser, "chuyenvien2").open("/grants/create");
        var picker = new UnitPicker(browser, FIELD);

        assertThat(picker.type("tinh ha").offers()).isEmpty();
        picker.type("51.07.008");
        browser.follow(browser.find("#grantForm\\:grant")::click);

        assertThat(picker.value()).isEqualTo("51.07.008");
        assertThat(picker.fault()).contains("Không rõ “51.07.008”");
    }

    @Test
    void a_code_a_whole_name_or_both_mean_the_unit_without_choosing(Browser browser) {
        SignInPage.as(browser, "chuyenvien").open("/grants/create");
        var picker = new UnitPicker(browser, FIELD);

        for (var typed :
                new String[] {"51.07.008.02", "chi bo thon 2 xa tinh ha", "51.07.008.02 chi bộ thôn 2, xã tịnh hà"}) {
            picker.type(typed);
            browser.follow(browser.find("#grantForm\\:grant")::click);
            assertThat(picker.value()).isEqualTo("51.07.008.02 Chi bộ thôn 2, xã Tịnh Hà");
        }
    }
}
