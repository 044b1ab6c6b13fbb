package vn.sotay.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The pages that change a unit as their user sees them. */
public final class UnitChangePage {
    private final Browser browser;

    /** Opens the unit and chooses what to change by the words of the menu. */
    public UnitChangePage(Browser browser, String unit, String what) {
        this.browser = browser.open("/units/unit?id=" + unit);
        browser.find(".page-head details summary").click();
        browser.follow(browser.find(".page-head details").findElement(By.linkText(what))::click);
    }

    private WebElement field(String name) {
        return browser.find("#changeForm\\:" + name);
    }

    /** Types into a field instead of what stood there. */
    public UnitChangePage type(String name, String text) {
        field(name).clear();
        field(name).sendKeys(text);
        return this;
    }

    /** Chooses by the words of a list. */
    public UnitChangePage choose(String name, String words) {
        new Select(field(name)).selectByVisibleText(words);
        return this;
    }

    /** A field for a unit. */
    public UnitPicker picker(String name) {
        return new UnitPicker(browser, "changeForm:" + name);
    }

    /** From which day, and by which decision. */
    public UnitChangePage decided(String from, String decision) {
        return type("from", from).type("decision", decision);
    }

    /** Presses a button: {@code look}, {@code do}, {@code place}. */
    public UnitChangePage press(String button) {
        browser.follow(field(button)::click);
        return this;
    }

    /** What stands in a field. */
    public String value(String name) {
        return field(name).getAttribute("value");
    }

    /** What is said under a field. */
    public String fault(String name) {
        return browser.find("#changeForm\\:" + name + "Field .error").getText();
    }

    /** What would be different. */
    public String plan() {
        return browser.find("#plan").getText();
    }

    /** The units that would move along, with their codes. */
    public String moved() {
        return browser.find("#moved").getText();
    }
}
