package vn.sotay.browser;

import static java.time.Duration.ofSeconds;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Wait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium with what every page test needs: a guard for requests in the background, sizes, and what it complained of. */
public final class Browser implements AutoCloseable {
    private final ChromeDriver driver = chromium();
    private final List<String> expected = new ArrayList<>();
    private String url = "";
    private boolean inUse;

    /** A new visitor at this address: no cookie, no complaint, a desk-top's size. */
    public void begin(String address) {
        url = address;
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
        complaints();
        expected.clear();
        desktop();
        inUse = true;
    }

    /** After a test: keeps a picture if it failed; fails if the page's scripts or its security policy complained. */
    public void end(String test, boolean failed) {
        if (!inUse) return;
        inUse = false;
        var complaints = complaints();
        if (failed || !complaints.isEmpty()) screenshot(test);
        if (!failed && !complaints.isEmpty())
            throw new AssertionError("The browser complained in " + test + ": " + String.join("\n", complaints));
    }

    @Override
    public void close() {
        driver.quit();
    }

    public WebDriver driver() {
        return driver;
    }

    /** Opens a page of the application by its path. */
    public Browser open(String path) {
        driver.get(url + path);
        return this;
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until the page shows this element, and answers it. */
    public WebElement await(String css) {
        return patience().until(d -> Stream.of(By.cssSelector(css))
                .flatMap(by -> d.findElements(by).stream())
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** Waits until this element says so: for what a script of ours brings in. */
    public void awaitText(String css, String text) {
        patience().until(d -> findAll(css).stream().anyMatch(e -> e.getText().contains(text)));
    }

    /** Waits until something outside the page is so. */
    public void until(BooleanSupplier reached) {
        patience().until(d -> reached.getAsBoolean());
    }

    /** The visible text of the page. */
    public String text() {
        return find("body").getText();
    }

    /** Runs the action, then waits until the page is whole and PrimeFaces has no request left in its queue. */
    public void ajax(Runnable action) {
        action.run();
        patience()
                .until(d -> driver.executeScript("return document.readyState === 'complete'"
                        + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())"));
    }

    /** Runs what leads to another page (or to this one anew), then waits until that is whole. */
    public void follow(Runnable action) {
        driver.executeScript("window.left = true");
        action.run();
        patience().until(d -> driver.executeScript("return !window.left && document.readyState === 'complete'"));
    }

    /** The size of an office screen. */
    public Browser desktop() {
        return size(1440, 900, false);
    }

    /** The size of a telephone held upright. */
    public Browser phone() {
        return size(390, 844, true);
    }

    public Browser size(int width, int height, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        return this;
    }

    /** Whether the page is wider than the window, so that one must push it sideways to read. */
    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** A complaint with this text is meant to happen in this test, such as "status of 404". */
    public void expectComplaint(String part) {
        expected.add(part);
    }

    /** Breaches of WCAG 2.2 A and AA that axe-core finds, one line each; empty when there are none. */
    @SuppressWarnings("unchecked")
    public List<String> accessibilityFaults() {
        driver.manage().timeouts().scriptTimeout(ofSeconds(30));
        driver.executeScript(resource("/axe.min.js"));
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                    .then(r => done(r.violations.flatMap(v => v.nodes.map(
                        n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' ')))))
                    .catch(e => done(['axe: ' + e]));""");
    }

    /** Keeps a picture of the whole page as target/screenshots/NAME.png. */
    public Path screenshot(String name) {
        try {
            var file = Path.of(System.getProperty("sotay.target"), "screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(entry -> entry.getMessage())
                .filter(message -> expected.stream().noneMatch(message::contains))
                .toList();
    }

    /** A page that is replaced while one looks is looked at again. */
    private Wait<WebDriver> patience() {
        return new WebDriverWait(driver, ofSeconds(30)).ignoring(StaleElementReferenceException.class);
    }

    private static ChromeDriver chromium() {
        var options = new ChromeOptions()
                .setBinary(program("chromium"))
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=vi")
                .addArguments("--force-prefers-reduced-motion"); // colours half way between two looks are no fault
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static String program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium: install it by 'sudo apt-get install chromium chromium-driver'."));
    }

    private static String resource(String path) {
        try (var in = Browser.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
