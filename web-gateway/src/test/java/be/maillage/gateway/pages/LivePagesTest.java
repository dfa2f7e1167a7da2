package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the pages' script does, in a real browser and under the strict policy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LivePagesTest {

    private static final String RESOURCES = "/coordinations/" + Tilleuls.ID + "/resources";

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
