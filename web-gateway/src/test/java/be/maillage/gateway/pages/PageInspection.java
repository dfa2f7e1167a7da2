package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What every page must hold, whatever the reader's language, colours and screen. Points at any running application. */
public final class PageInspection {

    public static final List<String> LANGUAGES = List.of("fr", "nl", "en");
    public static final List<Integer> WIDTHS = List.of(1280, 390, 320);

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
     * Looks at one page in one language, dark and light, at every width. Pictures are kept of a laptop's and a phone's width in the first language, and
     * of the phone's in light in the others.
     */
    public void inspect(String path, int status, String name, String language) {
        Page page = browser.lent(language, WIDTHS.getFirst());
        cookies.forEach((key, value) -> page.context().addCookies(List.of(new Cookie(key, value).setUrl(host))));
        wear(page, ColorScheme.DARK);
        listening(page, status, name, () -> {
            Response response = page.navigate(host + path);
            assertThat(response).as(name).isNotNull();
            assertThat(response.status()).as(name).isEqualTo(status);
            assertThat(page.getAttribute("html", "lang")).as(name).isEqualTo(language);
            boolean first = language.equals(LANGUAGES.getFirst());
            Axe axe = Axe.in(page);
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                wear(page, scheme);
                String seen = "%s-%s-%s".formatted(name, language, scheme.name().toLowerCase(Locale.ROOT));
                inspect(page, axe, seen, scheme, first);
            }
            if (first) {
                page.setViewportSize(WIDTHS.getFirst(), Browser.HEIGHT);
                assertThat(unreachable(page)).as("%s by keyboard", name).isEmpty();
            }
        });
    }

    private static void inspect(Page page, Axe axe, String name, ColorScheme scheme, boolean first) {
        boolean light = scheme == ColorScheme.LIGHT;
        for (int width : WIDTHS) {
            boolean phone = width == WIDTHS.get(1);
            String picture = name + "-" + width;
            page.setViewportSize(width, Browser.HEIGHT);
            if (width >= WIDTHS.get(1) && (first || (light && phone))) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", picture + ".png"))
                        .setFullPage(true));
            }
            assertFits(page, width, picture);
            // Colours do not depend on the width, and the two narrow widths have one layout.
            if (width == WIDTHS.getFirst() || (light && phone)) {
                assertThat(axe.violations()).as(picture).isEmpty();
            }
        }
    }

    /**
     * Looks at one page in both colours and at every width without keeping pictures: what axe finds, what is wider than its window, what the browser
     * complains of, and what would leave the host. Where only contrasts or the sizes of what one touches can differ, only they are asked for.
     */
    public void look(String path, String language) {
        Page page = browser.lent(language, WIDTHS.getFirst());
        cookies.forEach((key, value) -> page.context().addCookies(List.of(new Cookie(key, value).setUrl(host))));
        listening(page, 200, path, () -> {
            page.navigate(host + path);
            assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
            Axe axe = Axe.in(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                wear(page, scheme);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, Browser.HEIGHT);
                    String seen = "%s in %s, %s, %d".formatted(path, language, scheme, width);
                    assertFits(page, width, seen);
                    assertThat(asked(axe, scheme, width)).as(seen).isEmpty();
                }
            }
        });
    }

    private static List<String> asked(Axe axe, ColorScheme scheme, int width) {
        if (width != WIDTHS.getFirst()) {
            return axe.violationsOfSizes();
        }
        return scheme == ColorScheme.LIGHT ? axe.violations() : axe.violationsOfColours();
    }

    /** Without motion no colour is looked at while it still changes. */
    private static void wear(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void assertFits(Page page, int width, String name) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is not wider than its window", name)
                .isLessThanOrEqualTo(width);
    }

    /** Does something with the page; then nothing was complained of and nothing left the host. */
    private void listening(Page page, int status, String name, Runnable visit) {
        List<String> complaints = new ArrayList<>();
        Consumer<ConsoleMessage> told = message -> {
            if (message.type().equals("error") && !message.text().contains("status of " + status)) {
                complaints.add(message.text());
            }
        };
        Consumer<Request> asked = request -> {
            if (!request.url().startsWith(host + "/")) {
                complaints.add("Leaves the host: " + request.url());
            }
        };
        page.onConsoleMessage(told);
        page.onRequest(asked);
        try {
            visit.run();
        } finally {
            page.offConsoleMessage(told);
            page.offRequest(asked);
        }
        assertThat(complaints).as(name).isEmpty();
    }

    /**
     * What one can click but not reach with the tab key, and what one reaches without seeing that one does. Of choices that exclude each other the tab
     * key reaches one, and the arrow keys the others. Nobody can click the button that stands first in a form, unseen, for the enter key to press.
     */
    private static List<String> unreachable(Page page) {
        String controls = "a[href], button, input:not([type=hidden]), select, summary";
        page.evaluate("""
                () => { document.activeElement.blur(); window.reached = new Set(); window.unmarked = [];
                  document.addEventListener('focusin', event => { const e = event.target; window.reached.add(e);
                    const s = getComputedStyle(e);
                    if (s.outlineStyle === 'none' && s.boxShadow === 'none') window.unmarked.push(e.outerHTML.slice(0, 120)); }); }""");
        int count =
                Math.min(MOST_TABS, ((Integer) page.evaluate("s => document.querySelectorAll(s).length", controls)));
        // A date field has several stops.
        for (int i = 0; i < count + 12; i++) {
            page.keyboard().press("Tab");
        }
        Object missed = page.evaluate("""
                ([s, n]) => [...[...document.querySelectorAll(s)].slice(0, n).filter(e => !window.reached.has(e) && e.checkVisibility())
                  .filter(e => !e.matches('form.deed > button.sr[aria-hidden=true]'))
                  .filter(e => e.type !== 'radio' || ![...window.reached].some(r => r.type === 'radio' && r.name === e.name))
                  .map(e => e.outerHTML.slice(0, 120)), ...window.unmarked]""", List.of(controls, count));
        return ((List<?>) missed).stream().map(String::valueOf).toList();
    }
}
