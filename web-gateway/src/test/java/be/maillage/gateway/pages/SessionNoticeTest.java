package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a page says before a session of half an hour ends and when it has, by the browser's own clock. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionNoticeTest {

    private static final String FORM = "/coordinations/" + Tilleuls.ID + "/do/convene-meeting";

    private static final String MEETING = "0197a000-0000-7000-8000-000000001001";

    private static PagesServer server;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

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

    @BeforeEach
    void open() {
        context = browser.reader("fr", ColorScheme.LIGHT, 1280);
        context.clock().install();
        comeIn();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    private void comeIn() {
        context.addCookies(List.of(new Cookie(PagesServer.READER, "coordinator").setUrl(server.url())));
    }

    private Locator said(String what) {
        return page.locator("#session-" + what);
    }

    @Test
    void two_minutes_before_its_end_one_may_stay_without_losing_the_place() {
        page.navigate(server.url() + FORM);
        Locator question = page.locator("[name='subject.fr']");
        question.fill("Logement");
        context.clock().runFor("27:55");
        assertThat(said("soon").isVisible()).isFalse();

        context.clock().runFor("00:05");

        assertThat(said("soon").isVisible()).isTrue();
        assertThat(said("soon").textContent()).contains("2 minutes");
        assertThat(page.locator(".session").getAttribute("role"))
                .as("read out when there is time")
                .isEqualTo("status");
        assertThat(page.evaluate("document.activeElement.name"))
                .as("nobody is interrupted")
                .isEqualTo("subject.fr");

        assertThat(Axe.in(page).violations()).isEmpty();
        Locator stay = said("soon").locator("button");
        stay.focus();
        int status = page.waitForResponse("**/session", () -> page.keyboard().press("Enter"))
                .status();

        assertThat(status).isEqualTo(204);
        page.waitForCondition(() -> said("stays").isVisible());
        assertThat(said("soon").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("subject.fr");
        assertThat(question.inputValue()).isEqualTo("Logement");
        context.clock().runFor("27:55");
        assertThat(said("soon").isVisible() || said("stays").isVisible()).isFalse();
        context.clock().runFor("00:10");
        assertThat(said("soon").isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_page_that_is_asked_for_in_another_tab_puts_the_end_off() {
        page.navigate(server.url() + FORM);
        context.clock().runFor("29:00");
        assertThat(said("soon").isVisible()).isTrue();

        context.newPage().navigate(server.url() + "/account");

        page.waitForCondition(() -> !said("soon").isVisible());
    }

    @Test
    void once_it_has_ended_one_signs_in_and_finds_all_that_was_typed_rows_included() {
        List<String> warnings = new ArrayList<>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        page.navigate(server.url() + FORM + "?kind=PLENARY");
        page.locator("[name='subject.fr']").fill("Logement");
        page.locator("[name='agenda[0].title.fr']").fill("Accueil");
        page.click("[name='-add'][value='agenda']");
        page.locator("[name='agenda[1].title.fr']").fill("Divers");
        context.clock().runFor("30:00");
        assertThat(said("over").isVisible()).isTrue();
        assertThat(said("soon").isVisible()).isFalse();
        assertThat(Axe.in(page).violations()).isEmpty();

        context.clearCookies();
        said("over").locator("a").click();
        page.waitForURL("**/login?to=*");
        assertThat(warnings).as("nothing will be lost").isEmpty();
        assertThat(page.locator(".session").count()).isZero();
        comeIn();
        page.navigate(server.url() + page.locator("[name=to]").inputValue());

        page.locator("p[role=status].note")
                .getByText("Rien n’est encore enregistré")
                .waitFor();
        assertThat(page.locator("[name='subject.fr']").inputValue()).isEqualTo("Logement");
        assertThat(page.locator("[name='agenda[0].title.fr']").inputValue()).isEqualTo("Accueil");
        assertThat(page.locator("[name='agenda[1].title.fr']").inputValue()).isEqualTo("Divers");

        assertThat(complaints).isEmpty();
    }

    @Test
    void a_form_that_came_back_with_mistakes_is_found_again_and_what_is_stored_is_kept_no_longer() {
        String cancel = FORM.replace("convene-meeting", "cancel-meeting?meetingId=" + MEETING);
        page.navigate(server.url() + cancel);
        page.click("form.deed .send [type=submit]");
        page.locator("#errors").waitFor();
        page.locator("[name='reason.fr']").fill("La salle est prise.");
        context.clock().runFor("30:00");
        context.clearCookies();
        said("over").locator("a").click();
        page.waitForURL("**/login?to=*");
        comeIn();

        page.navigate(server.url() + page.locator("[name=to]").inputValue());

        page.locator("p[role=status].note").waitFor();
        assertThat(page.url()).endsWith(cancel);
        assertThat(page.locator("[name='reason.fr']").inputValue()).isEqualTo("La salle est prise.");
        page.click("form.deed .send [type=submit]");
        page.waitForURL("**/meetings/**");
        page.navigate(server.url() + cancel);
        page.waitForLoadState();
        assertThat(page.locator("[name='reason.fr']").inputValue()).isEmpty();
    }

    @Test
    void what_somebody_typed_is_for_nobody_else() {
        page.navigate(server.url() + FORM);
        page.locator("[name='subject.fr']").fill("Logement");
        context.clearCookies();
        page.onDialog(dialog -> dialog.accept());
        page.navigate(server.url() + "/login");
        context.addCookies(List.of(new Cookie(PagesServer.READER, "administrator").setUrl(server.url())));

        page.navigate(server.url() + FORM);
        page.waitForLoadState();

        assertThat(page.locator("[name='subject.fr']").inputValue()).isEmpty();
        assertThat(page.evaluate("sessionStorage.getItem('drafts')")).isEqualTo("{}");
    }

    @Test
    void a_note_of_a_meeting_that_was_cut_off_is_sent_again() {
        String live =
                "/coordinations/" + Tilleuls.ID + "/meetings/" + MEETING.replace("1001", "1006") + "/live?show=notes";
        page.navigate(server.url() + live);
        Locator note = page.locator("form.jotting textarea").first();
        note.fill("On a parlé du froid.");
        context.clearCookies();
        page.onDialog(dialog -> dialog.accept());
        page.navigate(server.url() + "/login");
        comeIn();

        String sent = page.waitForRequest("**/notes", () -> page.navigate(server.url() + live))
                .postData();

        assertThat(sent).contains("On%20a%20parl%C3%A9%20du%20froid.");
    }

    @Test
    void whoever_has_no_session_and_whoever_has_no_script_is_told_nothing() {
        assertThat(prolonged("coordinator")).isEqualTo(204);
        context.clearCookies();
        page.navigate(server.url() + "/");
        assertThat(page.locator(".session").count()).isZero();
        assertThat(prolonged("")).isEqualTo(403);

        try (BrowserContext without = browser.withoutScript()) {
            without.addCookies(List.of(new Cookie(PagesServer.READER, "member").setUrl(server.url())));
            Page plain = without.newPage();
            plain.navigate(server.url() + "/");
            assertThat(plain.locator(".session").innerText().strip()).isEmpty();
        }
    }

    private int prolonged(String reader) {
        return context.request()
                .get(
                        server.url() + "/session",
                        RequestOptions.create()
                                .setHeader("Cookie", reader.isEmpty() ? "" : PagesServer.READER + "=" + reader))
                .status();
    }
}
