package be.maillage.gateway.pages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Search;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DIRECTORY = "/coordinations/" + Tilleuls.ID + "/directory";

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
    void what_was_found_says_why_when_it_is_open_and_whom_to_call() throws Exception {
        String page = get(DIRECTORY + "?q=consultation&day=MONDAY&at=AFTERNOON", "fr");

        assertThat(page)
                .contains(
                        "<mark>Maison</mark>",
                        "<mark>Consultations</mark>",
                        "<mark>santé</mark>",
                        "<mark>quartier</mark>",
                        "lundi",
                        "<strong>13:30–17:00</strong>",
                        "href=\"tel:+3220000000\"",
                        "1 organisation trouvée.",
                        "<option value=\"MONDAY\" selected=\"selected\">",
                        "<option value=\"AFTERNOON\" selected=\"selected\">")
                .doesNotContain("09:00–12:30");
    }

    @Test
    void a_day_that_was_picked_counts_before_one_that_was_typed() throws Exception {
        assertThat(get(DIRECTORY + "?q=consultation+jeudi&day=MONDAY", "fr"))
                .contains("<option value=\"MONDAY\" selected=\"selected\">", "09:00–12:30", "13:30–17:00")
                .doesNotContain("<option value=\"THURSDAY\" selected");
        assertThat(get(DIRECTORY + "?q=zzzz+jeudi", "fr"))
                .as("the day may be in the name of an organisation")
                .contains("1 organisation trouvée.")
                .doesNotContain("<option value=\"THURSDAY\" selected");
    }

    @Test
    void whoever_is_closed_is_said_to_be_and_no_hours_of_theirs_are_told() throws Exception {
        assertThat(get(DIRECTORY + "?q=remise&day=MONDAY", "en"))
                .contains("La Remise (fermée)", "closed</span>")
                .doesNotContain("08:15", "never verified");
        String page =
                get("/coordinations/" + Tilleuls.ID + "/organisations/0197a000-0000-7000-8000-000000000904", "en");
        assertThat(page)
                .as("beside its name, and not only of today")
                .containsPattern("La Remise \\(fermée\\)(?:(?!</h1>)[\\s\\S])*closed</span>\\s*</h1>")
                .doesNotContain("member since");
    }

    @Test
    void whose_entry_is_not_fresh_is_said_to_be_so_and_no_other() throws Exception {
        assertThat(get(DIRECTORY + "?q=epicerie", "en")).contains("never verified</span>");
        assertThat(get(DIRECTORY + "?q=consultation", "en")).doesNotContain("up to date</span>", "never verified");
    }

    @Test
    void every_choice_of_the_form_is_asked_as_it_was_chosen() {
        Here here = Here.at(
                "/directory",
                Map.of(
                        "q",
                        "pain",
                        "theme",
                        "FOOD",
                        "for",
                        "familles",
                        "spoken",
                        "ar",
                        "place",
                        "4600",
                        "members",
                        "yes"));

        assertThat(Choosing.search(here, LocalDate.parse("2026-11-21")))
                .isEqualTo(new Search("pain", Theme.FOOD, "familles", "ar", "4600", null, true));
    }

    @Test
    void words_of_the_other_language_are_shown_where_they_stand() throws Exception {
        assertThat(get(DIRECTORY + "?q=x", "nl"))
                .contains("<mark>Wijkgezondheidscentrum</mark>", "<mark>gezondheid</mark>")
                .contains("<bdi lang=\"fr\"><mark>Consultations</mark></bdi>");
    }

    @Test
    void a_guess_says_so_and_nothing_found_says_what_to_try() throws Exception {
        assertThat(get(DIRECTORY + "?q=consultatoin", "en")).contains("Nothing matches “consultatoin” exactly");
        assertThat(get(DIRECTORY + "?q=zzzz", "en"))
                .contains("Nothing found.", "Try one word", "Choose a theme")
                .doesNotContain("Leave out the day");
        assertThat(get(DIRECTORY + "?q=zzzz&day=SUNDAY", "en")).contains("Leave out the day");
        assertThat(get("/coordinations/" + CannedAnswers.NEW + "/directory", "en"))
                .contains("The directory is still empty.");
    }

    @Test
    void what_makes_no_sense_is_as_good_as_nothing_chosen() throws Exception {
        assertThat(get(DIRECTORY + "?day=DOOMSDAY&at=99:99&theme=X&place=%3Cb%3E", "fr"))
                .contains("1 organisation, par ordre alphabétique.")
                .doesNotContain("<b>");
    }

    @Test
    void home_takes_somebody_to_what_they_look_for() throws Exception {
        HttpResponse<String> found = send("/find?q=d%C3%A9tte%26s&in=" + Tilleuls.ID, "fr");
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).contains(DIRECTORY + "?q=d%C3%A9tte%26s");
        assertThat(send("/find?q=x", "fr").headers().firstValue("Location")).contains("/");
        assertThat(send("/find?q=x&in=nowhere", "fr").statusCode()).isEqualTo(404);
        assertThat(get("/?where=lindenwjk", "nl"))
                .contains("Sociale coördinatie Lindenwijk</bdi></a>", "1 coördinatie gevonden.")
                .doesNotContain("Basse-Meuse</bdi></a>");
        assertThat(get("/?where=Watermaal", "fr")).contains("Sociale coördinatie in oprichting</bdi></a>");
        assertThat(get("/?where=Lindenwijk+Watermaal", "nl"))
                .as("every word counts")
                .contains("Geen coördinatie gevonden.");
    }

    @Test
    void access_is_given_by_who_coordinates_alone() throws Exception {
        String house = "/coordinations/" + Tilleuls.ID + "/organisations/0197a000-0000-7000-8000-000000000901";
        assertThat(as("coordinator", house)).contains("Donner un accès");
        assertThat(as("member", house)).contains("Qui la représente").doesNotContain("Donner un accès", "/link\"");
        assertThat(get(house, "fr")).doesNotContain("Donner un accès", "/link\"");
    }

    private static String as(String reader, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", "fr")
                .header("Cookie", PagesServer.READER + "=" + reader)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void an_organisation_says_what_one_needs_at_the_desk() throws Exception {
        String page =
                get("/coordinations/" + Tilleuls.ID + "/organisations/0197a000-0000-7000-8000-000000000901", "fr");
        assertThat(page)
                .contains("Aujourd’hui (samedi)", "fermé", "/directory\">")
                .contains("Avec qui elle travaille", "/duos/0197a000-0000-7000-8000-000000000981")
                .doesNotContain("Aide alimentaire");
    }

    private static String get(String path, String language) throws Exception {
        HttpResponse<String> answer = send(path, language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> send(String path, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
