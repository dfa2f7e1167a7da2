package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.Browser;
import be.maillage.gateway.pages.PageInspection;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
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
                fr | 55 membres, par ordre alphabétique. | La coordination « Coordination sociale jeunesse Basse-Meuse » a été fondée
                nl | 55 leden, in alfabetische volgorde. | De coördinatie “Coordination sociale jeunesse Basse-Meuse” werd opgericht
                en | 55 members, in alphabetical order.  | The coordination “Coordination sociale jeunesse Basse-Meuse” was founded""")
    void a_coordinator_signs_in_and_reads_the_basse_meuse(String language, String members, String founded) {
        try (BrowserContext context = signedIn("coordinator", language)) {
            Page page = context.pages().getFirst();
            page.navigate(host + "/");
            page.locator(".coordinations a", new Page.LocatorOptions().setHasText("Basse-Meuse"))
                    .click();

            assertThat(page.url()).isEqualTo(host + BASSE_MEUSE);
            assertThat(page.locator("#members").textContent()).contains(members);
            assertThat(page.locator("table.members tbody tr").count()).isEqualTo(55);
            assertThat(stated(page)).isEqualTo(Map.of("Zéphyr Formation", "4/6", "Centre psycho", "5/6", "R&M", "6/6"));
            while (page.locator("#history nav.paging a[rel*=next]").count() > 0) {
                page.locator("#history nav.paging a[rel*=next]").click();
            }
            assertThat(page.locator("#history .timeline > li").last().textContent())
                    .satisfies(told -> assertThat(plain(told)).contains(founded));
        }
    }

    /** With spaces of one kind. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** The levels of the duos by how the first partner's name begins. */
    private static Map<String, String> stated(Page page) {
        return page.locator("article.duo").all().stream()
                .collect(Collectors.toMap(
                        duo -> List.of("Zéphyr Formation", "Centre psycho", "R&M").stream()
                                .filter(duo.locator("h3").textContent()::startsWith)
                                .findFirst()
                                .orElseGet(() -> duo.locator("h3").textContent()),
                        duo -> duo.locator(".stated .step").textContent()));
    }

    @Test
    void a_coordinator_sees_at_once_which_pair_differs_and_the_public_does_not() {
        try (BrowserContext context = signedIn("coordinator", "fr")) {
            Page page = context.pages().getFirst();
            page.navigate(host + TILLEULS);
            page.locator(".waiting a[href*=DIVERGENT]").click();

            assertThat(page.locator("#continuum .standing").count()).isOne();
            assertThat(page.locator("#continuum .divergent tbody th").first().textContent())
                    .contains("AMO Les Tilleuls", "Planning familial");
            assertThat(page.locator("#continuum .divergent .views .step").allTextContents())
                    .containsExactly("3/6", "5/6", "5/6");
            assertThat(page.locator("#continuum .divergent .chart path.line").count())
                    .isEqualTo(3);
            page.locator("#continuum .more-steps summary").click();
            assertThat(page.locator(".steps-told tr").last().innerText()).contains("Les deux", "diffèrent");
            page.locator("header form button").click();
            page.navigate(host + TILLEULS);
            assertThat(page.locator("#continuum .divergent, .waiting").count()).isZero();
            assertThat(page.locator(".timeline .redacted").count()).isPositive();
            assertThat(page.locator("#history").textContent())
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
        assertThat(page.locator("header .who").textContent()).isEqualTo(username);
        return context;
    }
}
