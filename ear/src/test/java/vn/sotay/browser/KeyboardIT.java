package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import vn.sotay.support.SotayServer;

/** The main path by Tab, Enter and letters alone; whatever has the focus shows it. */
@Tag("browser")
@SotayServer
class KeyboardIT {
    private static final int FAR = 80;

    private Browser browser;

    @BeforeEach
    void signInByKeys(Browser visitor) {
        browser = visitor.open("/sign-in?lang=vi");
        tabTo("#username");
        press("chuyenvien");
        tabTo("#password");
        press(PASSWORD);
        follow(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith("/home");
    }

    @Test
    void work_is_begun_from_the_home() {
        tabTo(".work .row-item a");
        follow(Keys.ENTER);
        assertThat(browser.findAll("main h1")).hasSize(1);
        assertThat(browser.driver().getCurrentUrl()).doesNotEndWith("/home");
    }

    @Test
    void the_first_tab_leads_past_the_menu() {
        press(Keys.TAB);
        assertThat(focused("a.skip")).isTrue();
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat(focused("main a, main button, main input, main summary")).isTrue();
    }

    @Test
    void a_person_is_found_and_corrected() {
        tabTo(".side a[href*='/members/list']");
        follow(Keys.ENTER);
        tabTo("#find\\:q");
        press("nguyen");
        follow(Keys.ENTER);
        tabTo(".tbl tbody th a");
        follow(Keys.ENTER);
        tabTo("main a[href*='/members/edit']");
        follow(Keys.ENTER);
        tabTo("#memberForm\\:note");
        press(Keys.chord(Keys.CONTROL, "a"), "gọi buổi sáng");
        tabTo("#memberForm\\:save");
        follow(Keys.ENTER);
        assertThat(browser.find(".messages").getText()).contains("Đã lưu");
    }

    @Test
    void a_file_is_chosen_and_units_are_opened() {
        tabTo(".side a[href*='/imports/list']");
        follow(Keys.ENTER);
        tabTo("main input[type=file]");
        tabTo("main input[type=submit], main button[type=submit]");

        browser.open("/units/tree");
        tabTo("main [role=treeitem], main .ui-treenode-label, main .ui-tree a");
        press(Keys.ARROW_RIGHT);
        press(Keys.ARROW_DOWN);
        tabTo("main a[href*='/units/unit']");
        follow(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).contains("/units/unit");
    }

    @Test
    void the_menu_of_the_account_opens_and_closes() {
        tabTo(".who");
        press(Keys.ENTER);
        tabTo("#signOut");
        press(Keys.ESCAPE);
        assertThat(focused(".who")).isTrue();
    }

    /** Presses Tab until this has the focus; fails when it never has, or something on the way does not show it. */
    private void tabTo(String css) {
        for (var i = 0; i < FAR; i++) {
            press(Keys.TAB);
            assertThat(showsFocus()).as("where the focus is can be seen").isTrue();
            if (focused(css)) return;
        }
        throw new AssertionError("Tab never reaches " + css);
    }

    private boolean focused(String css) {
        return ask("return document.activeElement.matches(arguments[0])", css);
    }

    private boolean showsFocus() {
        return ask("""
                const at = document.activeElement;
                if (at === document.body) return true;
                const shown = [at, at.closest('label'), at.parentElement, at.nextElementSibling].filter(e => e)
                    .some(e => { const s = getComputedStyle(e);
                        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'; });
                const box = at.getBoundingClientRect();
                return shown && (box.width > 0 || at.type === 'file');""");
    }

    private boolean ask(String script, Object... args) {
        return (Boolean) ((JavascriptExecutor) browser.driver()).executeScript(script, args);
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void follow(Keys key) {
        browser.follow(() -> press(key));
    }
}
