package vn.sotay.browser;

import java.util.List;
import org.openqa.selenium.WebElement;

/** The home as its user sees it. */
public final class HomePage {
    private final Browser browser;

    private HomePage(Browser browser) {
        this.browser = browser.open("/home");
    }

    /** The home of somebody of the demonstration. */
    public static HomePage of(Browser browser, String username) {
        browser.driver().manage().deleteAllCookies();
        return new HomePage(SignInPage.as(browser, username));
    }

    /** What waits: the titles, in order. */
    public List<String> work() {
        return texts(".work .row-item h3");
    }

    /** The figures with their parts, as they are read. */
    public List<String> figures() {
        return texts(".tile-row > div");
    }

    /** Where the figures lead. */
    public List<String> lists() {
        return browser.findAll(".tile-row a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private List<String> texts(String css) {
        return browser.findAll(css).stream().map(WebElement::getText).toList();
    }
}
