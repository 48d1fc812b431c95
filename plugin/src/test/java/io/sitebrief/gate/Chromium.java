package io.sitebrief.gate;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser of this machine. Tests that need one run where one is found and {@code -DskipBrowser} is not given: on a few
 * pages, or with {@code -Dbrowser} on all. With {@code -Dbrowser.required} all pages are opened and a missing browser is a
 * failure.
 */
final class Chromium implements ExecutionCondition, AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** For JUnit, which asks whether the tests can run. */
    Chromium() {
        this.playwright = null;
        this.browser = null;
    }

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path program = found().orElseThrow(() -> new AssertionError("a browser is required and none is on the path"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(QUIET)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Whether all pages are to be opened, not a few of each kind. */
    static boolean isThorough() {
        return isRequired() || System.getProperty("browser") != null;
    }

    private static boolean isRequired() {
        return System.getProperty("browser.required") != null;
    }

    private static Optional<Path> found() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (System.getProperty("skipBrowser") != null) {
            return ConditionEvaluationResult.disabled("skipBrowser is given");
        }
        return isRequired() || found().isPresent()
                ? ConditionEvaluationResult.enabled("a browser is found or required")
                : ConditionEvaluationResult.disabled("no browser is found");
    }

    /** The accessibility rules, as a script. */
    static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
