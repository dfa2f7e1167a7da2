package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.Browser;
import be.maillage.history.Brussels;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people come for, done in a real browser as somebody new would: by what stands on the page. Each thing is told once here, and done with the mouse,
 * with the keyboard alone, and in Dutch. What it takes each time is written to {@code target/tasks.md}; typing is not counted, and everybody but the
 * public begins at the page of their coordination.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(TasksInBrowserTest.Way.class)
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksInBrowserTest {

    private static final Map<String, Map<Way, Integer>> TOOK = new TreeMap<>();

    private static final LocalDate TODAY = LocalDate.now(Brussels.ZONE);
    private static final String SUBJECT = "Les familles monoparentales";
    private static final String NOTES = "Chacun a dit ce qu’il fait.";
    private static final String PASSWORD = "une phrase assez longue";

    private static final int LAPTOP = 1280;
    private static final int PHONE = 390;

    enum Way {
        MOUSE("fr", page -> new Hand.Mouse()),
        KEYBOARD("fr", Keyboard::new),
        DUTCH("nl", page -> new Hand.Mouse());

        private final Locale language;
        private final Function<Page, Hand> hand;

        Way(String language, Function<Page, Hand> hand) {
            this.language = Locale.of(language);
            this.hand = hand;
        }
    }

    private final Running app;
    private final Browser browser = Browser.open();
    private final Map<String, Somebody> signedIn = new HashMap<>();

    @Parameter
    private Way way = Way.MOUSE;

    private String coordination = "";
    /** Whom the coordinator lets in. */
    private String username = "";

    private String link = "";
    private String meeting = "";

    TasksInBrowserTest(Running app) {
        this.app = app;
    }

    @BeforeParameterizedClassInvocation
    void begin() {
        coordination = Sandbox.in(app).path();
        username = "camille-" + UUID.randomUUID();
    }

    @AfterParameterizedClassInvocation
    void end() {
        signedIn.values().forEach(Somebody::close);
        signedIn.clear();
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
        StringBuilder table = new StringBuilder(
                "| task | who | clicks | keys, without the mouse | clicks, in Dutch |\n| --- | --- | --- | --- | --- |\n");
        TOOK.forEach((task, took) -> {
            table.append("| ").append(task).append(" |");
            for (Way each : Way.values()) {
                table.append(' ').append(took.getOrDefault(each, 0)).append(" |");
            }
            table.append('\n');
        });
        Files.writeString(Path.of("target", "tasks.md"), table.toString());
    }

    private Somebody visitor() {
        return new Somebody(
                browser.reader(way.language.getLanguage(), ColorScheme.LIGHT, LAPTOP),
                app.uri().toString(),
                way.language,
                way.hand);
    }

    private Somebody arriving(String name, String password) {
        Somebody somebody = visitor().at("/login");
        signIn(somebody, name, password);
        return somebody;
    }

    private static void signIn(Somebody somebody, String name, String password) {
        somebody.write("page.login.username", name);
        somebody.write("page.login.password", password);
        somebody.within(somebody.page().locator("main"), () -> somebody.press("page.login.submit"));
    }

    /** Signed in, and on the page of the coordination: nothing is counted before. */
    private Somebody atTheDesk(String role) {
        Somebody somebody = signedIn.computeIfAbsent(
                role, name -> name.equals("member") ? arriving(username, PASSWORD) : arriving(name, Client.PASSWORD));
        somebody.page().setViewportSize(LAPTOP, 900);
        somebody.at(coordination).took();
        return somebody;
    }

    private void took(String task, String who, Somebody somebody) {
        TOOK.computeIfAbsent(task + " | " + who, any -> new EnumMap<>(Way.class))
                .put(way, somebody.took());
    }

    @Test
    @Order(1)
    void a_visitor_finds_who_helps_with_debts_on_a_thursday_afternoon() {
        try (Somebody visitor = visitor().at("/")) {
            visitor.write(
                    "page.home.help.q", way == Way.DUTCH ? "schudlen donderdag namiddag" : "detes jeudi après-midi");
            visitor.choose("page.home.help.in", way == Way.DUTCH ? "Lindenwijk" : "Tilleuls");
            visitor.press("page.directory.submit");

            assertThat(visitor.page().locator("#results mark").first().textContent())
                    .isEqualToIgnoringCase(way == Way.DUTCH ? "schulden" : "dettes");
            took("01 find who helps with debts on a Thursday afternoon, with a typing error", "public", visitor);
        }
    }

    @Test
    @Order(2)
    void a_coordinator_convenes_a_plenary() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.follow("deed.convene-meeting.title");
        coordinator.write("deed.convene-meeting.subject", SUBJECT);
        coordinator.choose("deed.convene-meeting.purpose", "MeetingPurpose.DECIDE");
        coordinator.write("deed.convene-meeting.time.day", TODAY.toString());
        coordinator.write("deed.convene-meeting.time.start", "00:00");
        coordinator.write("deed.convene-meeting.time.end", "23:59");
        coordinator.write("deed.field.agenda.title", "Qui fait quoi");
        coordinator.press("deed.convene-meeting.submit");

        coordinator.sees("deed.convene-meeting.done", SUBJECT, "Qui fait quoi");
        meeting = coordinator.address();
        took("02 convene a plenary", "coordinator", coordinator);
    }

    @Test
    @Order(3)
    void on_a_phone_attendance_takes_one_tap_each_and_a_decision_and_an_action_are_noted_at_their_point() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.page().setViewportSize(PHONE, 900);
        coordinator.follow(SUBJECT);
        coordinator.follow("page.room.open");
        coordinator.tap("page.room.tap.here");
        coordinator.page().locator(".expected .tap[aria-pressed=true]").first().waitFor();
        took("03 take attendance on a phone (the first person)", "coordinator", coordinator);

        Locator point = coordinator.page().locator(".point").first();
        coordinator.within(point, () -> {
            coordinator.unfold("page.room.decide");
            coordinator.write("deed.decide-here.text", "Ouvrir une permanence commune");
            coordinator.press("deed.decide-here.submit");
        });
        coordinator.sees("Ouvrir une permanence commune");
        coordinator.within(point, () -> {
            coordinator.unfold("page.room.assign");
            coordinator.write("deed.field.what", "Trouver un local");
            coordinator.choose("deed.assign-here.organisationId", "École de devoirs");
            coordinator.write("deed.assign-here.due", TODAY.plusDays(30).toString());
            coordinator.press("deed.assign-here.submit");
        });
        coordinator.sees("Trouver un local");
        took("04 record a decision and who does what, from the meeting's room", "coordinator", coordinator);
    }

    @Test
    @Order(4)
    void minutes_are_written_and_approved() {
        Somebody coordinator = atTheDesk("coordinator").at(meeting + "/live");
        coordinator.write(coordinator.words("page.room.notes", "n", 1), NOTES);
        coordinator.tap("page.room.save");
        coordinator.at(meeting + "/live");
        assertThat(coordinator.page().locator(".jotting textarea").first().inputValue())
                .isEqualTo(NOTES);
        coordinator.follow("deed.hold-meeting.title");
        coordinator.write("deed.hold-meeting.start", "00:00");
        coordinator.write("deed.hold-meeting.end", "00:01");
        coordinator.press("deed.hold-meeting.submit");
        coordinator.sees("deed.hold-meeting.done");

        coordinator.took();
        coordinator.follow("deed.approve-minutes.title");
        coordinator.press("deed.approve-minutes.submit");
        coordinator.sees("deed.approve-minutes.done");
        took("05 approve minutes, from the meeting", "coordinator", coordinator);
    }

    @Test
    @Order(5)
    void a_coordinator_forms_a_subgroup_with_its_four_questions() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.go("page.heading.TOGETHER", "page.section.SUBGROUPS");
        coordinator.follow("deed.form-subgroup.title");
        coordinator.write("deed.form-subgroup.name", "Logement");
        for (String member : new String[] {"Maison ouverte", "École de devoirs", "Restaurant social"}) {
            coordinator.mark("deed.form-subgroup.members", member);
        }
        coordinator.write("deed.form-subgroup.framing.facets.each", "Les loyers");
        coordinator.write("deed.form-subgroup.framing.knowledgeHeld", "Ce que disent les locataires");
        coordinator.write("deed.form-subgroup.framing.resourcePersons.each", "Une juriste du logement");
        coordinator.in("deed.form-subgroup.framing.calendar.reportBackOn", () -> {
            coordinator.write("deed.date.month", "6");
            coordinator.write("deed.date.year", Integer.toString(TODAY.getYear() + 1));
        });
        coordinator.write("deed.form-subgroup.framing.calendar.plan", "Une fois par mois");
        coordinator.press("deed.form-subgroup.submit");
        coordinator.sees("deed.form-subgroup.done", "Logement", "Les loyers");
        took("06 form a subgroup of three", "coordinator", coordinator);
    }

    @Test
    @Order(6)
    void a_coordinator_lets_somebody_new_in() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.follow("page.section.DIRECTORY");
        coordinator.follow("École de devoirs");
        coordinator.follow("deed.register-representative.title");
        coordinator.write("deed.field.name", "Camille Nouvelle");
        coordinator.press("deed.register-representative.submit");
        coordinator.choose("deed.field.category", "RepresentativeCategory.FIELD_WORKER");
        coordinator.press("deed.designate-newcomer.submit");
        coordinator.sees("deed.designate-newcomer.done", "Camille Nouvelle");
        coordinator.follow("page.link.offer");
        coordinator.press("page.link.make");
        link = coordinator.page().locator("main input[readonly]").inputValue();
        took("11 let somebody new in: a seat, and a link to sign in", "coordinator", coordinator);
    }

    @Test
    @Order(7)
    void whoever_was_let_in_chooses_a_password_and_comes_to_their_desk() {
        try (Somebody member = visitor().at(link)) {
            member.write("page.setup.username", username);
            member.write("page.setup.password", PASSWORD);
            member.write("page.setup.again", PASSWORD);
            member.press("page.setup.submit");
            member.sees("page.login.created");
            signIn(member, username, PASSWORD);
            member.follow("Bac à sable");
            member.sees("page.desk.due", SUBJECT, "Trouver un local");
            took("12 open one's account with a link, and come to one's desk", "member", member);
        }
        try (Somebody late = visitor().at(link)) {
            assertThat(late.page().locator("input[type=password]").count()).isZero();
        }
    }

    @Test
    @Order(8)
    void a_member_finds_a_partner_and_keeps_their_own_entry_true() {
        Somebody member = atTheDesk("member");
        member.follow("page.desk.doing.find");
        member.write("page.directory.q", "restaurent");
        member.page().locator("#results mark").first().waitFor();
        member.follow("Restaurant social");
        member.sees("page.organisation.services");
        took("13 find a partner, with a typing error", "member", member);

        atTheDesk("member").follow("page.desk.doing.own");
        member.sees("École de devoirs");
        member.press("deed.verify-entry.title");
        member.sees("deed.verify-entry.done");
        took("14 confirm that the entry of one's organisation is true", "member", member);

        member.follow("deed.offer-service.title");
        member.write("deed.field.service.name", "Soutien scolaire");
        member.press("deed.offer-service.submit");
        member.sees("deed.offer-service.done", "Soutien scolaire");
        took("15 add a service, from one's organisation", "member", member);
    }

    @Test
    @Order(9)
    void a_member_shares_news_with_everybody() {
        Somebody member = atTheDesk("member");
        member.follow("deed.share-information.title");
        member.write("deed.field.title", "Fermé la semaine prochaine");
        member.write("deed.share-information.text", "Nous déménageons au numéro 12.");
        member.choose("deed.share-information.audience", "InformationAudience.PUBLIC");
        member.press("deed.share-information.submit");
        member.sees("deed.share-information.done", "Fermé la semaine prochaine");
        took("16 tell everybody that one is closed next week", "member", member);
    }

    @Test
    @Order(10)
    void a_member_records_a_duo_and_tells_how_far_they_work_with_a_partner() {
        Somebody member = atTheDesk("member");
        member.go("page.heading.TOGETHER", "page.section.DUOS");
        member.follow("deed.record-duo.title");
        member.choose("deed.record-duo.-second", "Maison ouverte");
        member.write("deed.record-duo.story", "Nous partageons une permanence.");
        member.press("deed.record-duo.submit");
        member.sees("deed.record-duo.done", "Nous partageons une permanence.");
        took("07 record a duo", "member", member);

        atTheDesk("member").go("page.heading.TOGETHER", "page.section.CONTINUUM");
        member.follow(member.words("page.mesh.answer", "name", "École de devoirs"));
        member.choose("deed.assess-collaboration.partners", "Maison ouverte");
        member.choose("deed.assess-collaboration.level", "ContinuumLevel.MULTIDISCIPLINARY");
        member.press("deed.assess-collaboration.submit");
        member.sees("deed.assess-collaboration.done", "ContinuumLevel.MULTIDISCIPLINARY");
        took("08 tell how far we work with a partner", "member", member);
    }

    @Test
    @Order(11)
    void a_member_reads_approved_minutes() {
        Somebody member = atTheDesk("member");
        member.follow("page.section.MEETINGS");
        member.follow(SUBJECT);
        member.sees("page.minutes.APPROVED", NOTES, "Ouvrir une permanence commune");
        assertThat(member.page()
                        .locator("main a[href*='/do/hold-meeting'], main a[href*='/do/approve-minutes']")
                        .count())
                .isZero();
        took("17 read the approved minutes of the last meeting", "member", member);
    }

    @Test
    @Order(12)
    void a_member_closes_a_session_that_was_left_open_elsewhere() {
        try (Somebody elsewhere = arriving(username, PASSWORD)) {
            Somebody member = atTheDesk("member");
            member.follow(username);
            member.press("page.account.close");
            member.sees("page.account.done.closed");
            took("18 close a session left open elsewhere", "member", member);

            elsewhere.at("/account");
            assertThat(elsewhere.address()).isEqualTo("/login");
        }
    }

    @Test
    @Order(13)
    void a_coordinator_runs_a_diagnostic_to_its_publication() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.go("page.heading.FINDINGS", "page.section.DIAGNOSTICS");
        coordinator.follow("deed.launch-diagnostic.title");
        coordinator.write("deed.launch-diagnostic.approach.question", "De quoi manque-t-on ?");
        coordinator.press("deed.launch-diagnostic.submit");
        coordinator.write("deed.field.finding.statement", "Il manque de logements");
        coordinator.choose("deed.field.finding.theme", "Theme.HOUSING");
        coordinator.press("deed.record-finding.submit");
        coordinator.sees("deed.record-finding.done", "Il manque de logements");
        coordinator.follow("page.course.AGREEMENT");
        coordinator.choose("deed.validate-diagnostic.meetingId", SUBJECT);
        coordinator.press("deed.validate-diagnostic.submit");
        coordinator.sees("deed.validate-diagnostic.done", "page.course.EDITION.next");
        coordinator.follow("deed.publish-diagnostic.title");
        coordinator.write("deed.field.title", "Ce qui manque ici");
        coordinator.choose("deed.publish-diagnostic.audience", "EditionAudience.PUBLIC");
        coordinator.press("deed.publish-diagnostic.submit");
        coordinator.sees("deed.publish-diagnostic.done", "Ce qui manque ici");
        took("09 publish a diagnostic: question, finding, agreement, edition", "coordinator", coordinator);
    }

    @Test
    @Order(14)
    void the_public_reads_the_edition_and_the_news_and_prints() {
        try (Somebody visitor = visitor().at(coordination)) {
            visitor.sees("Fermé la semaine prochaine");
            visitor.doesNotSee(SUBJECT, "Trouver un local");
            visitor.go("page.heading.FINDINGS", "page.section.DIAGNOSTICS");
            visitor.follow(visitor.words("page.edition.number", "n", 1));
            visitor.sees("Ce qui manque ici", "Il manque de logements");
            took("21 find the published edition of a diagnostic", "public", visitor);

            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visitor.page().locator("nav.sections").isVisible()).isFalse();
            assertThat(visitor.page().locator(".on-paper").first().isVisible()).isTrue();
        }
    }

    @Test
    @Order(15)
    void the_public_finds_an_organisation_and_whom_to_call() {
        try (Somebody visitor = visitor().at(Histories.TILLEULS.path())) {
            visitor.follow("page.section.DIRECTORY");
            visitor.write("page.directory.q", way == Way.DUTCH ? "kruidenir" : "épiceri sociale");
            visitor.page().locator("#results mark").first().waitFor();
            visitor.follow(way == Way.DUTCH ? "Sociale kruidenier" : "Épicerie sociale");
            visitor.sees("page.organisation.hours", "page.organisation.services");
            visitor.doesNotSee("page.organisation.people");
            took("22 find an organisation by name, with a typing error", "public", visitor);
        }
    }

    @Test
    @Order(16)
    void a_coordinator_sees_what_is_due() {
        Somebody coordinator = atTheDesk("coordinator");
        coordinator.sees("Trouver un local");
        coordinator.go("page.heading.TO_DO", "page.section.DUE");
        coordinator.sees("Trouver un local");
        took("10 see all that is due (the next weeks stand on the desk)", "coordinator", coordinator);
    }

    @Test
    @Order(17)
    void a_subsidiser_follows_the_history_and_reads_sums_but_not_what_partners_say_of_each_other() {
        Somebody subsidiser = atTheDesk("subsidiser");
        subsidiser.follow("page.section.AUDIT");
        subsidiser.choose("page.audit.area", "page.audit.area.MEETING");
        subsidiser.press("page.history.filter");
        subsidiser.sees(SUBJECT);
        subsidiser.doesNotSee("Nous partageons une permanence.");
        took("31 follow what was done in meetings", "subsidiser", subsidiser);

        subsidiser.at(coordination + "/audit");
        assertThat(subsidiser.page().locator(".proof").isVisible()).isTrue();
        subsidiser.unfold("page.filter.more");
        subsidiser.write("page.audit.known", TODAY.minusDays(1).toString());
        subsidiser.press("page.history.filter");
        subsidiser.sees("page.audit.none");
        took("32 see what was known on a day, from the history", "subsidiser", subsidiser);

        // One pair is too few to be counted without telling who it is.
        atTheDesk("subsidiser").go("page.heading.TOGETHER", "page.section.CONTINUUM");
        subsidiser.sees("page.access.reader");
        subsidiser.doesNotSee("page.mesh.bars");
        subsidiser.at(Histories.TILLEULS.path()).took();
        subsidiser.go("page.heading.TOGETHER", "page.section.CONTINUUM");
        subsidiser.sees("page.mesh.bars");
        took("33 see how far partners work together, in sums", "subsidiser", subsidiser);
    }
}
