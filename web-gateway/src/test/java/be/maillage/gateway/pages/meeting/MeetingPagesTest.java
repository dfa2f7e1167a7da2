package be.maillage.gateway.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TILLEULS = "/coordinations/" + Tilleuls.ID;
    private static final String JUST_BEGUN = "/coordinations/" + CannedAnswers.NEW;

    private static PagesServer server;

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_page_of_a_coordination_leads_to_its_other_sections_and_says_where_one_is() throws Exception {
        assertThat(page("/meetings", "member"))
                .contains(
                        "href=\"" + TILLEULS + "/meetings\" aria-current=\"page\"",
                        "href=\"" + TILLEULS + "/actions\">",
                        "href=\"" + TILLEULS + "/news\">",
                        "Histoire fictive")
                .containsSubsequence(
                        "<summary>À faire</summary>",
                        "href=\"" + TILLEULS + "/news\">",
                        "<summary>Collaborations</summary>",
                        "href=\"" + TILLEULS + "/subgroups\">",
                        "href=\"" + TILLEULS + "/analyses\">",
                        "href=\"" + TILLEULS + "/situations\">",
                        "</details>",
                        "<summary>Besoins</summary>",
                        "href=\"" + TILLEULS + "/diagnostics\">",
                        "href=\"" + TILLEULS + "/needs\">",
                        "</details>",
                        "<summary>Réseaux</summary>",
                        "href=\"" + TILLEULS + "/networks\">",
                        "href=\"" + TILLEULS + "/resources\">",
                        "</details>");
        for (Section section : Section.values()) {
            assertThat(page("/meetings", "member")).contains("href=\"" + section.path(Tilleuls.ID) + "\"");
        }
        assertThat(page("/resources", "member"))
                .contains(
                        "<summary aria-current=\"true\">Réseaux</summary>",
                        "href=\"" + TILLEULS + "/resources\" aria-current=\"page\"");
        assertThat(page("/meetings/" + CannedMeetings.HELD, "member"))
                .contains("href=\"" + TILLEULS + "/meetings\" aria-current=\"true\"");
        assertThat(page("", "member")).contains("href=\"" + TILLEULS + "/meetings\">");
    }

    @Test
    void what_stands_in_a_form_can_be_sent_again_though_it_is_offered_to_nobody_any_more() throws Exception {
        assertThat(page("/do/entrust-meeting?meetingId=" + CannedMeetings.LIVE, "coordinator"))
                .containsPattern("value=\"[^\"]*1022\"[^>]*(selected|checked)");
        assertThat(page("/do/reschedule-meeting?meetingId=" + CannedMeetings.COMING, "coordinator"))
                .containsPattern("value=\"[^\"]*1012\"[^>]*(selected|checked)")
                .contains("Ce qui est enregistré à présent");
    }

    @Test
    void the_agenda_shows_what_is_coming_before_what_was() throws Exception {
        assertThat(page("/meetings", "member"))
                .containsSubsequence(
                        "À venir",
                        "jeudi 3 décembre 2026",
                        "12:30–14:30",
                        "Choisir les thèmes de l’année",
                        "Annulée",
                        "Passées",
                        "jeudi 18 juin 2026",
                        "PV approuvé",
                        "<time datetime=\"2024\">2024</time>",
                        "Tenue")
                .contains("1 réunion que seules peuvent lire", "after=next");
    }

    @Test
    void a_meeting_is_told_from_its_agenda_to_its_actions() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.HELD, "member"))
                .containsSubsequence(
                        "/audit?of=" + CannedMeetings.HELD,
                        "Avant</p>",
                        "Pendant</p>",
                        "5 personnes de 3 organisations",
                        "1 organisation excusée",
                        "2 habitant·es",
                        "arrivée à 12:45",
                        "16 h",
                        "Point par point</span>",
                        "2. </span>",
                        "3 pour, 1 contre, 1 abstention",
                        "Avis divergent",
                        "Après</p>",
                        "Qui fait quoi",
                        "en retard",
                        "Procès-verbal</h2>",
                        "Approuvé le 17 septembre 2026",
                        "Compléments après l’approbation",
                        "refusé",
                        "à traiter",
                        "Diffusé à");
    }

    @Test
    void what_is_still_to_do_for_a_meeting_is_said_to_members_alone() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.COMING, "member"))
                .containsSubsequence("Reste à faire", "ordre du jour à préparer", "Avant</p>", "Ordre du jour</h2>");
        assertThat(page("/meetings/" + CannedMeetings.COMING, "")).doesNotContain("Reste à faire");
        assertThat(page("/meetings", "member"))
                .containsSubsequence(
                        "ordre du jour à préparer", "<h3 class=\"year\">2026</h3>", "<h3 class=\"year\">2024</h3>");
    }

    @Test
    void minutes_are_read_in_ones_own_language_or_the_one_that_one_chooses() throws Exception {
        String held = TILLEULS + "/meetings/" + CannedMeetings.HELD;

        assertThat(get(held, "nl", "member").body())
                .contains("De AMO verhuist", "Lees: op 2 september.", "vertaald (Frans)")
                .doesNotContain("AMO annonce son déménagement");
        assertThat(get(held + "?minutes=fr", "nl", "member").body())
                .contains("<span class=\"prose\" dir=\"auto\" lang=\"fr\">L’AMO annonce son déménagement");
    }

    @Test
    void the_public_reads_approved_minutes_and_no_name_of_who_was_there() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.HELD, ""))
                .contains("L’AMO annonce son déménagement", "Qui était là n’est visible que pour les membres")
                .doesNotContain("Camille", "échevine", "trois matinées", "De AMO", "affiche unique");
    }

    @Test
    void of_a_reserved_meeting_the_page_says_nothing_but_that_it_exists() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.RESERVED, "member"))
                .contains("Réunion réservée", "Seules les personnes invitées ou présentes")
                .doesNotContain("Ordre du jour", "sheet=");
    }

    @Test
    void a_sheet_is_for_paper_and_holds_nothing_else() throws Exception {
        String held = "/meetings/" + CannedMeetings.HELD;

        assertThat(page(held + "?sheet=AGENDA", "member")).doesNotContain("id=\"attendance\"", "id=\"minutes\"");
        assertThat(page(held + "?sheet=ATTENDANCE", "member"))
                .contains("16 h", "id=\"attendance\"")
                .doesNotContain("id=\"agenda\"", "id=\"minutes\"", "class=\"signing\"");
        assertThat(page(held + "?sheet=MINUTES", "member"))
                .contains("id=\"attendance\"", "id=\"minutes\"", "id=\"actions\"", "Autres décisions")
                .doesNotContain("id=\"agenda\"", "16 h", "arrivée à 12:45");
        assertThat(page("/meetings/" + CannedMeetings.COMING + "?sheet=ATTENDANCE", "member"))
                .contains("class=\"signing\"", "jamais leurs noms");
    }

    @Test
    void actions_are_shown_open_first_and_to_members_alone() throws Exception {
        assertThat(page("/actions", "member"))
                .contains("2 actions en cours", "en retard", "reportée au 1er septembre 2026")
                .doesNotContain("42 colis");
        assertThat(page("/actions?state=COMPLETED", "member")).contains("1 action faite", "42 colis");
        assertThat(page("/actions", ""))
                .contains("connectez-vous pour les voir")
                .doesNotContain("affiche unique");
    }

    @Test
    void who_does_not_owe_an_action_is_not_asked_what_came_of_it_and_nobody_is_of_one_that_is_done() throws Exception {
        assertThat(page("/actions", "coordinator")).contains("/do/complete-action", "/do/extend-action");
        assertThat(page("/actions", "member")).doesNotContain("/do/complete-action");
        assertThat(page("/actions?state=COMPLETED", "coordinator"))
                .contains("42 colis")
                .doesNotContain("/do/complete-action");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,         OPEN,      -
            OPEN,      OPEN,      -
            OVERDUE,   -,         OVERDUE
            COMPLETED, COMPLETED, -
            DROPPED,   DROPPED,   -
            ANY,       -,         -""")
    void every_choice_of_actions_is_asked_as_it_was_chosen(
            @Nullable String chosen, Action.@Nullable State state, ActionQuery.@Nullable Due due) {
        UUID organisation = UUID.randomUUID();
        Map<String, String> form = new HashMap<>(Map.of("organisation", organisation.toString()));
        if (chosen != null) {
            form.put("state", chosen);
        }

        assertThat(ActionsView.Choice.of(Here.at("/actions", form)).filter())
                .isEqualTo(new ActionQuery.Filter(state, organisation, due));
    }

    @Test
    void only_what_leads_to_the_web_becomes_a_link() throws Exception {
        assertThat(page("/news", "member"))
                .contains("href=\"https://www.example.org/logement\"", "Relayée par", "affiche en salle d’attente")
                .doesNotContain("javascript:", "Braderie");
        assertThat(page("/news", "")).doesNotContain("beroepsgeheim");
        assertThat(page("/news?state=EXPIRED", "")).contains("Braderie", "dépassée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/actions", "/news"})
    void an_empty_section_says_what_will_be_there_and_names_no_command(String section) throws Exception {
        for (String language : new String[] {"fr", "nl", "en"}) {
            assertThat(get(JUST_BEGUN + section, language, "member").body())
                    .contains("class=\"note empty\"")
                    .doesNotContain("ConveneMeeting", "ShareInformation", "AssignAction", "<form class=\"filter");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/meetings/nonsense", "/meetings/0197a000-0000-7000-8000-00000000dead", "/meetings?subgroup=x"})
    void what_does_not_exist_is_not_found(String path) throws Exception {
        assertThat(get(TILLEULS + path, "nl", "member").statusCode()).isEqualTo(404);
        assertThat(get("/coordinations/" + UUID.randomUUID() + "/meetings", "nl", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_day_that_is_none_is_refused() throws Exception {
        assertThat(get(TILLEULS + "/meetings?from=yesterday", "fr", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void in_the_room_a_tap_says_who_is_there_and_another_takes_it_back() throws Exception {
        String room = page("/meetings/" + CannedMeetings.LIVE + "/live", "coordinator");

        assertThat(room)
                .contains("Préparer l’hiver", ">5 personnes de 3 organisations<")
                .containsPattern("(?s)name=\"presences\\[0]\\.status\""
                        + " value=\"ABSENT\">\\s*<button[^>]+aria-pressed=\"true\"[^>]*>Présent·e")
                .containsPattern("(?s)name=\"presences\\[0]\\.status\""
                        + " value=\"ABSENT\">\\s*<button[^>]+aria-pressed=\"true\"[^>]*>Excusé·e")
                .contains("L’AMO cherche un local.", "name=\"before\" value=\"L’AMO cherche un local.\"")
                .contains("Qui fait quoi\u202f?", "/do/hold-meeting");
    }

    @Test
    void long_before_a_meeting_its_room_says_from_when_and_offers_nothing_yet() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.COMING + "/live", "coordinator"))
                .containsPattern("Il est encore trop tôt[^<]+ à partir d’une heure avant la réunion, [^<]+, 11:30")
                .doesNotContain("do/take-attendance", "class=\"jotting\"", "do/count-residents");
    }

    @Test
    void a_meeting_goes_into_ones_calendar_alone_or_with_the_others() throws Exception {
        HttpResponse<String> one = get(TILLEULS + "/meetings/" + CannedMeetings.COMING + ".ics", "fr", "");
        assertThat(one.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(one.body())
                .contains("UID:" + CannedMeetings.COMING + "@maillage", "STATUS:CONFIRMED", "DESCRIPTION:1. ");
        String all = get(TILLEULS + "/meetings.ics", "fr", "").body();
        assertThat(all)
                .contains("UID:" + CannedMeetings.COMING, "X-WR-CALNAME:")
                .doesNotContain("DESCRIPTION");
        assertThat(page("/meetings/" + CannedMeetings.COMING, "")).contains(CannedMeetings.COMING + ".ics");
        assertThat(get(TILLEULS + "/meetings/" + CannedMeetings.RESERVED + ".ics", "fr", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/coordinations/" + CannedMeetings.COMING + "/meetings.ics", "fr", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_text_invites_to_a_meeting_to_come_and_is_not_for_the_public() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.COMING, "coordinator"))
                .containsPattern(
                        "(?s)<textarea id=\"letter\"[^>]*>Bonjour,.+Quand.: .+1\\. .+Pour en savoir plus.: http")
                .contains("href=\"mailto:?subject=");
        assertThat(page("/meetings/" + CannedMeetings.COMING, "")).doesNotContain("mailto:?");
        assertThat(page("/meetings/" + CannedMeetings.HELD, "coordinator")).doesNotContain("mailto:?");
    }

    @Test
    void the_room_is_for_who_carries_the_meeting() throws Exception {
        assertThat(get(TILLEULS + "/meetings/" + CannedMeetings.LIVE + "/live", "fr", "member")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_translation_is_written_beside_what_it_translates() throws Exception {
        assertThat(page("/meetings/" + CannedMeetings.HELD + "/live?show=notes&minutes=nl", "coordinator"))
                .contains("L’AMO annonce son déménagement", "De AMO verhuist op 1 september.", "À traduire depuis")
                .doesNotContain("id=\"expected\"");
    }

    private static String page(String path, String reader) throws IOException, InterruptedException {
        return get(TILLEULS + path, "fr", reader).body();
    }

    private static HttpResponse<String> get(String path, String language, String reader)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(10));
        if (!reader.isEmpty()) {
            request.header("Cookie", PagesServer.READER + "=" + reader);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
