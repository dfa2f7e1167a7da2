package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.Browser;
import be.maillage.gateway.pages.PageInspection;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of the played histories, in a real browser, on the application as anybody gets it. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowsingTest {

    private static final String BASSE_MEUSE = "/coordinations/" + Histories.BASSE_MEUSE.id;
    private static final String TILLEULS = "/coordinations/" + Histories.TILLEULS.id;

    private static Browser browser;

    private final Running app;
    private final String host;

    BrowsingTest(Running app) {
        this.app = app;
        this.host = app.uri().toString();
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                fr | 55 membres | La coordination « Coordination sociale jeunesse Basse-Meuse » a été fondée
                nl | 55 leden | De coördinatie ‘Coordination sociale jeunesse Basse-Meuse’ werd opgericht
                en | 55 members | The coordination “Coordination sociale jeunesse Basse-Meuse” was founded""")
    void a_coordinator_signs_in_and_reads_the_basse_meuse(String language, String members, String founded) {
        try (BrowserContext context = signedIn("coordinator", language)) {
            Page page = context.pages().getFirst();
            page.navigate(host + "/");
            page.locator(".coordinations a", new Page.LocatorOptions().setHasText("Basse-Meuse"))
                    .first()
                    .click();

            assertThat(page.url()).isEqualTo(host + BASSE_MEUSE);
            assertThat(page.locator("#members").textContent()).contains(members);
            page.locator(".desk-lately h2 a").click();
            while (page.locator("nav.paging a[rel*=next]").count() > 0) {
                page.locator("nav.paging a[rel*=next]").click();
            }
            assertThat(page.locator(".timeline > li").last().textContent())
                    .satisfies(told -> assertThat(plain(told)).contains(founded));
        }
    }

    /** With spaces of one kind. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void a_coordinator_sees_at_once_which_pair_differs_and_the_public_does_not() {
        try (BrowserContext context = signedIn("coordinator", "fr")) {
            Page page = context.pages().getFirst();
            page.navigate(host + TILLEULS);
            assertThat(page.locator(".desk a[href*=DIVERGENT]").count()).isOne();
            page.locator("header form button").click();
            page.navigate(host + TILLEULS);
            assertThat(page.locator(".desk").count()).isZero();
            page.navigate(host + TILLEULS + "/audit");
            assertThat(page.locator(".timeline .redacted").count()).isPositive();
            assertThat(page.locator("#results").textContent())
                    .contains("Seuls les deux partenaires et la coordination peuvent le lire.")
                    .doesNotContain("Nos pratiques se sont mêlées");
        }
    }

    @ParameterizedTest
    @CsvSource({"BASSE_MEUSE, coordinator, fr", "TILLEULS, coordinator, nl", "TILLEULS, , en"})
    void what_was_played_is_accessible_and_stays_on_its_host(
            Histories history, @Nullable String username, String language) {
        new PageInspection(browser, host, username == null ? Map.of() : session(username))
                .look(history.path(), language);
    }

    private Map<String, String> session(String username) {
        try (BrowserContext context = signedIn(username, "fr")) {
            return context.cookies().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
        }
    }

    /** With one page open, on which somebody has signed in by the form. */
    private BrowserContext signedIn(String username, String language) {
        BrowserContext context = browser.reader(language, ColorScheme.LIGHT, PageInspection.WIDTHS.getFirst());
        Page page = context.newPage();
        page.navigate(host + "/login");
        page.fill("[name=username]", username);
        page.fill("[name=password]", Client.PASSWORD);
        page.click("main [type=submit]");
        assertThat(page.locator("header .who bdi").textContent()).isEqualTo(username);
        return context;
    }
}
