package vn.sotay.browser;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A field for a unit as its user sees it. */
public final class UnitPicker {
    private final Browser browser;
    private final String css;

    /** The field with this client id on the page that is open. */
    public UnitPicker(Browser browser, String clientId) {
        this.browser = browser;
        this.css = "#" + clientId.replace(":", "\\:");
    }

    private WebElement input() {
        return browser.find(css + "_input");
    }

    /** Types instead of what stood there, without choosing. */
    public UnitPicker type(String text) {
        input().clear();
        input().sendKeys(text);
        return this;
    }

    /** What is offered for what was typed. */
    public List<String> offers() {
        browser.await(css + "_panel li, " + css + "_panel .ui-autocomplete-empty-message");
        return browser.findAll(css + "_panel li").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Types and takes the first that is offered, by keyboard. */
    public UnitPicker choose(String text) {
        type(text).offers();
        browser.ajax(() -> input().sendKeys(Keys.ENTER));
        return this;
    }

    /** What stands in the field. */
    public String value() {
        return input().getAttribute("value");
    }

    /** What is said under the field. */
    public String fault() {
        return browser.find(css + "Field .error").getText();
    }
}
