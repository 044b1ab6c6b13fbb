package vn.sotay.browser;

/** The form of a held row as its user sees it. */
final class HeldRowPage {
    private final Browser browser;

    HeldRowPage(Browser browser) {
        this.browser = browser;
    }

    /** What is said under a cell. */
    String fault(String column) {
        return browser.find("#rowForm\\:" + column + "Why").getText();
    }

    /** What stands in a cell. */
    String value(String column) {
        return browser.find("#rowForm\\:" + column).getAttribute("value");
    }

    HeldRowPage type(String column, String text) {
        browser.find("#rowForm\\:" + column).clear();
        browser.find("#rowForm\\:" + column).sendKeys(text);
        return this;
    }

    /** Takes the first unit that is offered. */
    HeldRowPage takeGuess() {
        browser.follow(browser.find("#rowForm\\:guesses input")::click);
        return this;
    }

    /** Asks for the same in all rows alike. */
    HeldRowPage alike(String column) {
        browser.find("#rowForm\\:" + column + "Alike").click();
        return this;
    }

    HeldRowPage save() {
        browser.follow(browser.find("#rowForm\\:save")::click);
        return this;
    }
}
