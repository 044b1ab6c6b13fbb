package vn.sotay.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The form of a record as its user sees it. */
public final class MemberEditPage {
    private final Browser browser;

    /** Opens the record with this id. */
    public MemberEditPage(Browser browser, String id) {
        this.browser = browser.open("/members/edit?id=" + id);
    }

    private WebElement field(String name) {
        return browser.find("#memberForm\\:" + name);
    }

    /** Types into a field instead of what stood there. */
    public MemberEditPage type(String name, String text) {
        field(name).clear();
        field(name).sendKeys(text);
        return this;
    }

    /** What stands in a field. */
    public String value(String name) {
        return field(name).getAttribute("value");
    }

    /** What is said under a field. */
    public String fault(String name) {
        return browser.find("#memberForm\\:" + name + "Field .error").getText();
    }

    /** Saves. */
    public MemberEditPage save() {
        browser.follow(field("save")::click);
        return this;
    }

    /** What somebody else changed, a line for each field. */
    public String meeting() {
        return browser.find("#meet").getText();
    }

    /** Takes over what the other one wrote where both changed a field. */
    public MemberEditPage takeTheirs() {
        browser.follow(browser.find("#meet").findElement(By.cssSelector("input[type=submit]"))::click);
        return this;
    }
}
