package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.audit.CannedViews;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages' script does, in a real browser and under the strict policy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePagesTest {

    private static final String RESOURCES = "/coordinations/" + Tilleuls.ID + "/resources";

    private static final String TILLEULS = "/coordinations/" + Tilleuls.ID;

    /** 210 mm less 15 mm on either side, at 96 dots an inch. */
    private static final int A4_BETWEEN_MARGINS = 680;

    /** What bears a text in a colour that a printer without colours would lose. */
    private static final String COLOURED = """
        Array.from(document.querySelectorAll('main *'))
          .filter(e => e.checkVisibility() && e.innerText && e.innerText.trim())
          .filter(e => {
            const [r, g, b] = getComputedStyle(e).color.match(/[\\d.]+/g).map(Number);
            return Math.max(r, g, b) - Math.min(r, g, b) > 10 || Math.max(r, g, b) > 130;
          })
          .map(e => e.outerHTML.slice(0, 200))\
        """;

    private static PagesServer server;
    private static Browser browser;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    /** Profiles are closed with the browser: closing one while its page still goes back in its history was seen to wait for ever. */
    @BeforeEach
    void open() {
        BrowserContext context = browser.reader("fr", ColorScheme.LIGHT, 1280);
        context.addCookies(List.of(new Cookie(PagesServer.READER, "member").setUrl(server.url())));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @Test
    void a_live_filter_brings_the_list_anew_and_leaves_the_page_where_it_is() {
        page.navigate(server.url() + RESOURCES);
        int all = page.locator("#results tbody tr").count();
        page.evaluate("window.same = true");

        page.focus("[name=kind]");
        page.selectOption("[name=kind]", "ROOM");
        page.waitForURL("**/resources?kind=ROOM*");

        assertThat(page.locator("#results").count()).isOne();
        page.waitForCondition(() -> page.locator("#results tbody tr").count() < all);
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("kind");
        assertThat(complaints).isEmpty();

        page.selectOption("[name=kind]", "");
        page.waitForURL("**/resources?kind=&*");
        page.waitForCondition(() -> page.locator("#results tbody tr").count() == all);
        page.goBack();
        assertThat(page.url()).contains("kind=ROOM");
        page.waitForCondition(() -> page.locator("#results tbody tr").count() < all);
        page.waitForLoadState();
    }

    @Test
    void nothing_is_brought_anew_only_because_one_goes_on_to_it() {
        page.navigate(server.url() + "/coordinations/" + Tilleuls.ID + "/directory");
        page.locator("[name=q]").pressSequentially("consultation");
        page.waitForURL("**/directory?q=consultation*");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        page.keyboard().press("Tab");
        page.selectOption("[name=day]", "MONDAY");
        page.waitForURL("**day=MONDAY*");

        assertThat(asked)
                .filteredOn(url -> url.contains("/directory?"))
                .isNotEmpty()
                .allMatch(url -> url.contains("day=MONDAY"));
    }

    @Test
    void what_cannot_be_brought_is_asked_for_as_a_page() {
        page.navigate(server.url() + RESOURCES);
        page.route("**/resources?*", route -> {
            if (route.request().headers().containsKey("hx-request")) {
                route.fulfill(new Route.FulfillOptions().setStatus(429));
            } else {
                route.resume();
            }
        });
        page.evaluate("window.same = true");

        page.selectOption("[name=kind]", "ROOM");

        page.waitForURL("**/resources?kind=ROOM*");
        assertThat(page.evaluate("window.same")).isNull();
        assertThat(page.locator("#results tbody tr").count()).isPositive();
    }

    @Test
    void the_button_does_without_script() {
        try (BrowserContext without = browser.withoutScript()) {
            without.addCookies(List.of(new Cookie(PagesServer.READER, "member").setUrl(server.url())));
            Page plain = without.newPage();
            plain.navigate(server.url() + RESOURCES);
            int all = plain.locator("#results tbody tr").count();

            plain.selectOption("[name=kind]", "ROOM");
            plain.click("form.filter [type=submit]");

            assertThat(plain.url()).contains("kind=ROOM");
            assertThat(plain.locator("#results tbody tr").count()).isLessThan(all);
        }
    }

    @Test
    void whoever_looks_for_a_coordination_finds_it_while_typing() {
        page.navigate(server.url() + "/");
        int all = page.locator(".coordinations > li").count();

        page.locator("[name=where]").pressSequentially("tilleuls");

        page.waitForURL("**/?where=tilleuls");
        page.waitForCondition(() -> page.locator(".coordinations > li").count() < all);
        assertThat(page.locator("#found").getAttribute("aria-live")).isEqualTo("polite");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("where");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoever_looks_in_the_directory_finds_while_typing_and_while_choosing() {
        page.navigate(server.url() + TILLEULS + "/directory");
        String before = page.locator("#found").textContent();

        page.locator("[name=q]").pressSequentially("zzzz");
        page.waitForURL("**/directory?q=zzzz*");
        page.waitForCondition(() -> !page.locator("#found").textContent().equals(before));
        assertThat(page.locator(".hits > li").count()).isZero();

        page.locator("[name=q]").fill("");
        page.selectOption("[name=day]", "MONDAY");
        page.waitForURL("**/directory?q=&day=MONDAY*");
        page.waitForCondition(() -> page.locator(".hits > li").count() > 0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_long_list_shows_what_is_typed_of_it_without_accents_or_capitals() {
        page.context().addCookies(List.of(new Cookie(PagesServer.READER, "coordinator").setUrl(server.url())));
        page.navigate(server.url() + TILLEULS + "/meetings/0197a000-0000-7000-8000-000000001006/live");
        int all = page.locator("#expected > li").count();
        String first =
                page.locator("#expected > li strong").first().textContent().strip();

        page.locator("[data-sift]").fill(first.toUpperCase(Locale.ROOT).replace('É', 'E'));

        assertThat(page.locator("#expected > li:visible").count()).isBetween(1, all - 1);
        page.locator("[data-sift]").fill("");
        assertThat(page.locator("#expected > li:visible").count()).isEqualTo(all);
    }

    @Test
    void the_continuum_follows_the_slider() {
        page.context().addCookies(List.of(new Cookie(PagesServer.READER, "coordinator").setUrl(server.url())));
        page.navigate(server.url() + TILLEULS + "/continuum");
        String now = page.locator("#when").textContent();
        page.evaluate("window.same = true");

        page.locator("#moment").focus();
        page.keyboard().press("Home");

        page.waitForCondition(() -> !page.locator("#when").textContent().equals(now));
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void work_that_takes_long_is_looked_at_again_by_itself_and_opens_when_it_is_done() {
        page.navigate(server.url() + TILLEULS + "/views/" + CannedViews.BUILDING);
        assertThat(page.locator("#work progress").getAttribute("value")).isEqualTo("300");
        page.route("**/views/*", route -> {
            assertThat(route.request().headers()).containsKey("hx-request");
            route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("HX-Redirect", TILLEULS + "?view=" + CannedViews.READY)));
        });

        page.waitForURL("**" + TILLEULS + "?view=*");

        page.locator(".note.past").waitFor();
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_invitation_is_copied_by_one_click() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.context().addCookies(List.of(new Cookie(PagesServer.READER, "coordinator").setUrl(server.url())));
        page.navigate(server.url() + TILLEULS + "/meetings/0197a000-0000-7000-8000-000000001001");

        page.locator("details.letter summary").click();
        page.locator("[data-copy]").click();

        page.locator("#letter-copied").waitFor();
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(page.locator("#letter").inputValue())
                .contains("Bonjour,", "Quand : ", server.url() + TILLEULS + "/meetings/");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1001?sheet=AGENDA", "1001?sheet=ATTENDANCE", "1002?sheet=ATTENDANCE", "1002?sheet=MINUTES"})
    void a_sheet_is_printed_on_a4_in_black_without_what_one_clicks_on(String sheet) {
        page.context().addCookies(List.of(new Cookie(PagesServer.READER, "coordinator").setUrl(server.url())));
        page.navigate(server.url() + TILLEULS + "/meetings/0197a000-0000-7000-8000-00000000" + sheet);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(A4_BETWEEN_MARGINS, 1000);

        assertThat(page.locator("nav:visible, header.site:visible, footer.site:visible, button:visible, form:visible")
                        .count())
                .isZero();
        assertThat(page.locator("h1:visible, .on-paper:visible").count()).isEqualTo(2);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(A4_BETWEEN_MARGINS);
        assertThat((List<?>) page.evaluate(COLOURED)).isEmpty();
    }

    @Test
    void what_is_sent_in_parts_proves_where_it_comes_from_and_what_is_read_does_not() {
        page.navigate(server.url() + "/login");

        Request sent =
                page.waitForRequest("**/login", () -> page.evaluate("htmx.ajax('POST', '/login', {swap: 'none'})"));
        Request read =
                page.waitForRequest("**/nowhere", () -> page.evaluate("htmx.ajax('GET', '/nowhere', {swap: 'none'})"));

        assertThat(sent.headers()).containsEntry("x-csrf-token", "a-token");
        assertThat(read.headers()).doesNotContainKey("x-csrf-token");
    }

    @Test
    void what_was_written_is_not_lost_by_mistake() {
        List<String> warnings = new ArrayList<>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        page.navigate(server.url() + "/setup?token=" + PagesServer.TOKEN);
        page.evaluate("document.querySelector('main form').dataset.keep = ''");
        page.navigate(server.url() + "/login");
        assertThat(warnings).as("nothing was written").isEmpty();

        page.navigate(server.url() + "/setup?token=" + PagesServer.TOKEN);
        page.evaluate("document.querySelector('main form').dataset.keep = ''");
        page.locator("[name=name]").pressSequentially("Anne");
        page.navigate(server.url() + "/login");
        assertThat(warnings).as("a name was").containsExactly("beforeunload");

        page.navigate(server.url() + "/setup?token=" + PagesServer.TOKEN);
        page.evaluate("document.querySelector('main form').dataset.keep = ''");
        page.locator("[name=name]").pressSequentially("Anne");
        page.click("main form [type=submit]");
        page.waitForLoadState();
        assertThat(warnings).as("it was sent").hasSize(1);
    }
}
