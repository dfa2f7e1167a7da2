package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every page must hold, whatever the reader's language, colours and screen. Points at any running application. */
public final class PageInspection {

    public static final List<String> LANGUAGES = List.of("fr", "nl", "en");
    public static final List<Integer> WIDTHS = List.of(1280, 390, 320);

    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** How many controls are tried with the keyboard, from the start of the page; those after are of the same kinds. */
    private static final int MOST_TABS = 150;

    private final Browser browser;
    private final String host;
    private final Map<String, String> cookies;

    /**
     * @param host where the application runs, such as {@code http://localhost:8080}
     * @param cookies of whoever reads
     */
    public PageInspection(Browser browser, String host, Map<String, String> cookies) {
        this.browser = browser;
        this.host = host;
        this.cookies = cookies;
    }

    /**
     * Looks at one page in one language, dark and light, at every width. Pictures are kept of every width in the first language, and of the phone's in
     * light in the others.
     */
    public void inspect(String path, int status, String name, String language) {
        try (BrowserContext context = browser.reader(language, ColorScheme.DARK, WIDTHS.getFirst())) {
            cookies.forEach((key, value) -> context.addCookies(List.of(new Cookie(key, value).setUrl(host))));
            Page page = context.newPage();
            List<String> complaints = complaints(page, status);
            Response response = page.navigate(host + path);
            assertThat(response).as(name).isNotNull();
            assertThat(response.status()).as(name).isEqualTo(status);
            assertThat(page.getAttribute("html", "lang")).as(name).isEqualTo(language);
            boolean first = language.equals(LANGUAGES.getFirst());
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                // Without motion no colour is looked at while it still changes.
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                inspect(
                        page,
                        "%s-%s-%s".formatted(name, language, scheme.name().toLowerCase(Locale.ROOT)),
                        scheme,
                        first);
            }
            if (first) {
                page.setViewportSize(WIDTHS.getFirst(), 900);
                assertThat(unreachable(page)).as("%s by keyboard", name).isEmpty();
            }
            assertThat(complaints).as(name).isEmpty();
        }
    }

    /**
     * Looks at one page in both colours and at every width without keeping pictures: what axe finds, what is wider than its window, what the browser
     * complains of, and what would leave the host. Where only contrasts or the sizes of what one touches can differ, only they are asked for.
     */
    public void look(String path, String language) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.reader(language, scheme, WIDTHS.getFirst())) {
                cookies.forEach((key, value) -> context.addCookies(List.of(new Cookie(key, value).setUrl(host))));
                Page page = context.newPage();
                List<String> complaints = complaints(page, 200);
                page.navigate(host + path);
                assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    String seen = "%s in %s, %s, %d".formatted(path, language, scheme, width);
                    assertFits(page, width, seen);
                    assertThat(violations(asked(axe(page), scheme, width)))
                            .as(seen)
                            .isEmpty();
                }
                assertThat(complaints).as(path).isEmpty();
            }
        }
    }

    private static AxeBuilder asked(AxeBuilder axe, ColorScheme scheme, int width) {
        if (width != WIDTHS.getFirst()) {
            return axe.withRules(List.of("target-size"));
        }
        return scheme == ColorScheme.LIGHT ? axe.withTags(WCAG_AA) : axe.withRules(List.of("color-contrast"));
    }

    private static void assertFits(Page page, int width, String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is not wider than its window", name)
                .isLessThanOrEqualTo(width);
    }

    private static void inspect(Page page, String name, ColorScheme scheme, boolean first) {
        boolean light = scheme == ColorScheme.LIGHT;
        for (int width : WIDTHS) {
            String picture = name + "-" + width;
            page.setViewportSize(width, 900);
            if (first || (light && width == WIDTHS.get(1))) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", picture + ".png"))
                        .setFullPage(true));
            }
            assertFits(page, width, picture);
            // Colours do not depend on the width, and the two narrow widths have one layout.
            if (width == WIDTHS.getFirst() || (light && width == WIDTHS.get(1))) {
                assertThat(violations(axe(page).withTags(WCAG_AA))).as(picture).isEmpty();
            }
        }
    }

    /** Asks the page itself: without frames of other hosts axe needs no second page for its report, which takes longer than the report. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private List<String> complaints(Page page, int status) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of " + status)) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(host + "/")) {
                complaints.add("Leaves the host: " + request.url());
            }
        });
        return complaints;
    }

    private static List<String> violations(AxeBuilder axe) {
        AxeResults results = axe.analyze();
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }

    /** What one can click but not reach with the tab key, and what one reaches without seeing that one does. */
    private static List<String> unreachable(Page page) {
        String controls = "a[href], button, input:not([type=hidden]), select, summary";
        page.evaluate("document.activeElement.blur()");
        page.evaluate("window.reached = new Set(); window.unmarked = []");
        int count =
                Math.min(MOST_TABS, ((Integer) page.evaluate("s => document.querySelectorAll(s).length", controls)));
        // A date field has several stops.
        for (int i = 0; i < count + 12; i++) {
            page.keyboard().press("Tab");
            page.evaluate("""
                    () => { const e = document.activeElement; if (e === document.body) return; window.reached.add(e);
                      const s = getComputedStyle(e);
                      if (s.outlineStyle === 'none' && s.boxShadow === 'none') window.unmarked.push(e.outerHTML.slice(0, 120)); }""");
        }
        Object missed = page.evaluate("""
                ([s, n]) => [...[...document.querySelectorAll(s)].slice(0, n).filter(e => !window.reached.has(e) && e.checkVisibility())
                  .map(e => e.outerHTML.slice(0, 120)), ...window.unmarked]""", List.of(controls, count));
        return ((List<?>) missed).stream().map(String::valueOf).toList();
    }
}
