package be.maillage.gateway.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser for tests: a Chromium or Chrome of the system, else the one that Playwright downloads, else, as root on Debian, the {@code chromium}
 * package. When none of these can be had, opening it fails and says what to install. To be used by one thread.
 */
public final class Browser implements AutoCloseable {

    static final int HEIGHT = 900;

    private static final List<Path> SYSTEM = Stream.of(
                    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .map(name -> Path.of("/usr/bin", name))
            .toList();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final Map<String, Page> lent = new HashMap<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browser open() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return launch(installed.get());
        }
        try {
            Playwright playwright = Playwright.create();
            return new Browser(playwright, playwright.chromium().launch(options()));
        } catch (PlaywrightException undownloadable) {
            installOnDebian();
            return launch(installed()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need a Chromium or Chrome in /usr/bin: install the package 'chromium', "
                                    + "for example with 'apt-get install chromium'",
                            undownloadable)));
        }
    }

    /** A fresh profile, as on a reader's machine: language, colours and width as given, time of Brussels. */
    public BrowserContext reader(String language, ColorScheme scheme, int width) {
        return browser.newContext(new NewContextOptions()
                .setLocale(language + "-BE")
                .setTimezoneId("Europe/Brussels")
                .setColorScheme(scheme)
                .setViewportSize(width, HEIGHT));
    }

    /** As {@link #reader}, of somebody whose browser runs no script. */
    public BrowserContext withoutScript() {
        return browser.newContext(new NewContextOptions().setLocale("fr-BE").setJavaScriptEnabled(false));
    }

    /**
     * The one page of this browser in a language, without cookies, as wide as wanted: made once and lent again and again, because a
     * fresh profile takes longer than most pages. Whoever has it navigates first.
     */
    public Page lent(String language, int width) {
        Page page = lent.computeIfAbsent(
                language, wanted -> reader(wanted, ColorScheme.DARK, width).newPage());
        page.context().clearCookies();
        page.setViewportSize(width, HEIGHT);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser launch(Path executable) {
        // The driver is a process of its own: it must be told not to download browsers that nobody will use.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(options().setExecutablePath(executable)));
    }

    private static BrowserType.LaunchOptions options() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return new BrowserType.LaunchOptions().setArgs(arguments);
    }

    private static Optional<Path> installed() {
        return SYSTEM.stream().filter(Files::isExecutable).findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void installOnDebian() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "chromium", "fonts-dejavu-core");
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing a browser", e);
        }
    }
}
