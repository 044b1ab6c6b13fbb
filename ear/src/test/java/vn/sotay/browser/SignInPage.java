package vn.sotay.browser;

/** The sign-in page as its user sees it. */
public final class SignInPage {
    private static final String PASSWORD = "SoTay-2024";
    private final Browser browser;

    /** Opens it. */
    public SignInPage(Browser browser) {
        this.browser = browser.open("/sign-in");
    }

    /** Signs somebody of the demonstration in, who then stands on the page asked for. */
    public static Browser as(Browser browser, String username) {
        return new SignInPage(browser).signIn(username, PASSWORD);
    }

    /** Types both and sends them. */
    public Browser signIn(String username, String password) {
        browser.find("#username").clear();
        browser.find("#username").sendKeys(username);
        browser.find("#password").sendKeys(password);
        browser.follow(browser.find("button.primary")::click);
        return browser;
    }

    /** What stands in the field of the user name. */
    public String username() {
        return browser.find("#username").getAttribute("value");
    }

    /** What the page says. */
    public String message() {
        return browser.find(".msg").getText();
    }
}
