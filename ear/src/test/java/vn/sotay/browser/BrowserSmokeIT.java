package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Demo;
import vn.sotay.support.SotayServer;

/** The first page in a real browser. */
@Tag("browser")
@SotayServer(demo = Demo.NONE)
class BrowserSmokeIT {

    @Test
    void the_first_page_opens_without_a_complaint(Browser browser) {
        browser.open("/");
        assertThat(browser.driver().getTitle()).isNotBlank();
    }

    @Test
    void the_first_page_fits_a_telephone(Browser browser) {
        browser.phone().open("/");
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void the_first_page_can_be_read_by_everyone(Browser browser) {
        browser.open("/");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }
}
