package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.Browser;
import be.maillage.history.Brussels;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people come for, done in a real browser as somebody new would: by what stands on the page. How many clicks each thing takes is written to
 * {@code target/tasks.md}.
 */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksInBrowserTest {

    private static final Map<String, Integer> CLICKS = new TreeMap<>();

    private static final LocalDate TODAY = LocalDate.now(Brussels.ZONE);

    private static Browser browser;
    private static Sandbox sandbox;
    private static String meeting = "";

    private final String host;

    TasksInBrowserTest(Running app) {
        this.host = app.uri().toString();
        if (sandbox == null) {
            sandbox = Sandbox.in(app);
        }
    }

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        StringBuilder table = new StringBuilder("| task | clicks |\n| --- | --- |\n");
        CLICKS.forEach((task, clicks) ->
                table.append("| ").append(task).append(" | ").append(clicks).append(" |\n"));
        Files.writeString(Path.of("target", "tasks.md"), table.toString());
    }

    /** Somebody at a page, whose clicks are counted. What is typed is not. */
    private static final class Hand implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private int clicks;

        Hand(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
        }

        void press(String name) {
            click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                    .first());
        }

        void follow(String name) {
            click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .first());
        }

        /** A section under its heading. */
        void go(String heading, String section) {
            click(page.locator("nav.sections summary", new Page.LocatorOptions().setHasText(heading)));
            click(page.locator("nav.sections details[open] a", new Page.LocatorOptions().setHasText(section)));
        }

        void click(Locator locator) {
            locator.click();
            clicks++;
        }

        void fill(String name, String text) {
            page.locator("[name='" + name + "']").fill(text);
        }

        void choose(String name, String value) {
            Locator field = page.locator("select[name='" + name + "']");
            if (field.count() > 0) {
                field.selectOption(value);
            } else {
                page.locator("[name='" + name + "'][value='" + value + "']").check();
            }
            clicks++;
        }

        String text() {
            return page.locator("main").textContent().replaceAll("\\s+", " ");
        }

        void took(String task) {
            CLICKS.put(task, clicks);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private Hand visitor() {
        return at("/", new Hand(browser.reader("fr", ColorScheme.LIGHT, 1280)));
    }

    /** Signed in, and on the page of the coordination: no click is counted before. */
    private Hand signedIn(String username, int width) {
        Hand hand = at("/login", new Hand(browser.reader("fr", ColorScheme.LIGHT, width)));
        hand.fill("username", username);
        hand.fill("password", Client.PASSWORD);
        hand.page.click("main [type=submit]");
        return at(sandbox.path(), hand);
    }

    private Hand at(String path, Hand hand) {
        hand.page.navigate(host + path);
        return hand;
    }

    @Test
    @Order(1)
    void a_visitor_finds_who_helps_with_debts_on_a_thursday_afternoon() {
        try (Hand hand = visitor()) {
            hand.fill("q", "detes jeudi après-midi");
            hand.choose("in", Histories.TILLEULS.id);
            hand.press("Chercher");

            assertThat(hand.page.locator("#results mark").first().textContent()).isEqualToIgnoringCase("dettes");
            hand.took("01 find who helps with debts on a Thursday afternoon");
        }
    }

    @Test
    @Order(2)
    void a_coordinator_convenes_a_plenary() {
        try (Hand hand = signedIn("coordinator", 1280)) {
            hand.follow("Convoquer une réunion");
            hand.fill("subject.fr", "Les familles monoparentales");
            hand.choose("purpose", "DECIDE");
            hand.fill("time.day", TODAY.toString());
            hand.fill("time.start", "00:00");
            hand.fill("time.end", "23:59");
            hand.fill("agenda[0].title.fr", "Qui fait quoi");
            hand.press("Convoquer");

            assertThat(hand.text())
                    .contains("La réunion est convoquée.", "Les familles monoparentales", "Qui fait quoi");
            meeting = hand.page.url().substring(host.length()).replaceFirst("\\?.*", "");
            hand.took("02 convene a plenary");
        }
    }

    @Test
    @Order(3)
    void on_a_phone_attendance_takes_one_tap_each_and_a_decision_and_an_action_are_noted_at_their_point() {
        try (Hand hand = signedIn("coordinator", 390)) {
            hand.follow("Les familles monoparentales");
            hand.follow("Tenir la réunion");
            hand.click(hand.page.locator(".expected .tap").first());
            hand.page.locator(".expected .tap[aria-pressed=true]").first().waitFor();
            hand.took("03 take attendance on a phone (one person)");

            int before = hand.clicks;
            Locator point = hand.page.locator(".point").first();
            hand.click(point.locator("details summary").first());
            point.locator("details[open] [name='text.fr']").fill("Ouvrir une permanence commune");
            hand.click(point.locator("details[open] button[type=submit]").last());
            assertThat(hand.text()).contains("Ouvrir une permanence commune");
            point = hand.page.locator(".point").first();
            hand.click(point.locator("details summary").last());
            Locator who = point.locator("details[open]").last();
            who.locator("[name='what.fr']").fill("Trouver un local");
            who.locator("[name='organisationId']").selectOption(sandbox.other());
            who.locator("[name='due']").fill(TODAY.plusDays(30).toString());
            hand.click(who.locator("button[type=submit]").last());
            assertThat(hand.text()).contains("Trouver un local");
            CLICKS.put("04 record a decision and who does what", hand.clicks - before);
        }
    }

    @Test
    @Order(4)
    void minutes_are_written_and_approved() {
        try (Hand hand = signedIn("coordinator", 1280)) {
            at(meeting + "/live", hand);
            hand.page.locator(".jotting textarea").first().fill("Chacun a dit ce qu’il fait.");
            hand.page.waitForResponse(
                    answer -> answer.url().contains("/notes"),
                    () -> hand.click(hand.page.locator(".jotting button").first()));
            at(meeting + "/live", hand);
            assertThat(hand.page.locator(".jotting textarea").first().inputValue())
                    .isEqualTo("Chacun a dit ce qu’il fait.");
            hand.follow("La réunion a eu lieu");
            hand.fill("start", "00:00");
            hand.fill("end", "00:01");
            hand.click(hand.page.locator("form.deed .send button"));
            assertThat(hand.text()).contains("La réunion est notée comme tenue.");
            int before = hand.clicks;
            hand.follow("Approuver le procès-verbal");
            hand.click(hand.page.locator("form.deed .send button"));
            assertThat(hand.text()).contains("Le procès-verbal est approuvé.");
            CLICKS.put("05 approve minutes", hand.clicks - before);
        }
    }

    @Test
    @Order(5)
    void a_coordinator_forms_a_subgroup_with_its_four_questions() {
        try (Hand hand = signedIn("coordinator", 1280)) {
            hand.go("Collaborations", "Sous-groupes");
            hand.follow("Former un sous-groupe");
            hand.fill("name.fr", "Logement");
            hand.page
                    .locator("[name^='framing.'][name$='.fr']:visible")
                    .all()
                    .forEach(question -> question.fill("Une réponse"));
            hand.choose("members", sandbox.own());
            hand.choose("members", sandbox.other());
            hand.choose("members", sandbox.third());
            hand.fill("framing.calendar.reportBackOn.month", "6");
            hand.fill("framing.calendar.reportBackOn.year", Integer.toString(TODAY.getYear() + 1));
            hand.press("Former le sous-groupe");
            assertThat(hand.text()).contains("Logement");
            hand.took("06 form a subgroup");
        }
    }

    @Test
    @Order(6)
    void a_member_records_a_duo_and_tells_how_far_they_work_with_a_partner() {
        try (Hand hand = signedIn("member", 1280)) {
            hand.go("Collaborations", "Duos");
            hand.follow("Raconter un duo");
            hand.choose("-first", sandbox.own());
            hand.choose("-second", sandbox.other());
            hand.fill("story.fr", "Nous partageons une permanence.");
            hand.click(hand.page.locator("form.deed .send button"));
            assertThat(hand.text()).contains("Le duo est enregistré.", "Nous partageons une permanence.");
            hand.took("07 record a duo");
        }
        try (Hand hand = signedIn("member", 1280)) {
            hand.go("Collaborations", "Duos");
            hand.click(hand.page.locator("main a[href*='/duos/']").first());
            hand.click(hand.page.locator("a[href*='assess-collaboration']").first());
            hand.choose("level", "MULTIDISCIPLINARY");
            hand.click(hand.page.locator("form.deed .send button"));
            assertThat(hand.text()).contains("La réponse est enregistrée.");
            hand.took("08 tell how far we work with a partner");
        }
    }

    @Test
    @Order(7)
    void a_coordinator_sees_what_is_due_and_a_subsidiser_follows_the_history() {
        try (Hand hand = signedIn("coordinator", 1280)) {
            assertThat(hand.text()).contains("Trouver un local");
            hand.go("À faire", "Échéances");
            assertThat(hand.text()).contains("Trouver un local");
            hand.took("10 see what is due");
        }
        try (Hand hand = signedIn("subsidiser", 1280)) {
            hand.follow("Histoire");
            assertThat(hand.text()).contains("Une réunion a été convoquée");
        }
    }
}
