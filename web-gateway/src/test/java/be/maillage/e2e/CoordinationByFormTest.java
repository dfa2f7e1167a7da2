package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a coordinator and a member do by form about organisations, members and the coordination itself, behind its real door. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoordinationByFormTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running app;
    private final Sandbox sandbox;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    CoordinationByFormTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        sandbox.read(sandbox.coordinator(), "/organisations", sandbox.position());
    }

    @Test
    void an_organisation_comes_in_is_admitted_and_somebody_sits_for_it() throws Exception {
        signIn("coordinator");
        HttpResponse<String> registered = send(
                "/do/register-organisation",
                "profile.names.fr=Maison du Soleil&profile.legalForm=CITIZEN_ASSOCIATION&profile.line=FIRST"
                        + "&profile.sectors=FOOD&profile.contact.phone=02 000 00 10");
        String page = after(registered);
        assertThat(page).startsWith(sandbox.path() + "/organisations/");
        String organisation = page.substring(page.lastIndexOf('/') + 1);
        assertThat(get(page).body()).contains("Maison du Soleil", "02 000 00 10", "Admettre comme membre");

        assertThat(after(send("/do/admit-member?memberId=" + organisation, ""))).isEqualTo(page);
        assertThat(get(sandbox.path() + "/members").body())
                .containsSubsequence("Membres sans personne", "Maison du Soleil", "Désigner quelqu’un de nouveau");

        HttpResponse<String> person =
                send("/do/register-representative?forMember=" + organisation, "name=Inès Exemple&language=fr");
        String designating = location(person);
        assertThat(designating)
                .startsWith(sandbox.path() + "/do/designate-newcomer?memberId=" + organisation + "&personId=");
        String form = get(designating).body();
        assertThat(form).contains("Inès Exemple", "Maison du Soleil", "La personne est enregistrée.");
        assertThat(after(post(
                        designating.substring(0, designating.indexOf('?')), "category=VOLUNTEER&mayDecide=true", form)))
                .isEqualTo(page);
        assertThat(get(page).body()).contains("Inès Exemple");
    }

    @Test
    void what_resembles_an_entry_is_asked_about_before_it_becomes_another() throws Exception {
        signIn("coordinator");
        String twin = "profile.names.fr=Restaurant social&profile.legalForm=OTHER&profile.line=FIRST";
        HttpResponse<String> refused = send("/do/register-organisation", twin);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-distinct-error\"", "value=\"Restaurant social\"");

        assertThat(send("/do/register-organisation", twin + "&distinct=true").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_member_sets_the_week_of_their_own_organisation_and_is_told_what_is_wrong_where_it_is() throws Exception {
        signIn("member");
        String hours = "/do/set-opening-hours?organisationId=" + sandbox.own();
        HttpResponse<String> refused = send(hours, "week[0].from=09:00&week[0].to=12:00&week[0].kind=PERMANENCE");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-week-0-days-error\"");

        HttpResponse<String> done = send(
                hours,
                "week[0].-days=MONDAY&week[0].-days=THURSDAY&week[0].from=09:00&week[0].to=12:00&week[0].kind=PERMANENCE");
        assertThat(after(done)).isEqualTo(sandbox.path() + "/organisations/" + sandbox.own());
        assertThat(app.as("member")
                        .get(sandbox.path() + "/organisations/" + sandbox.own())
                        .json()
                        .path("openingHours"))
                .hasSize(2);
        assertThat(get(hours(sandbox.own())).body())
                .contains("value=\"09:00\"")
                .containsPattern("value=\"MONDAY\" checked")
                .containsPattern("value=\"THURSDAY\" checked")
                .doesNotContainPattern("value=\"TUESDAY\" checked");
    }

    @Test
    void a_member_corrects_their_entry_from_what_stands_there() throws Exception {
        signIn("member");
        String form = "/do/correct-organisation?organisationId=" + sandbox.own();
        assertThat(get(sandbox.path() + form).body())
                .contains("value=\"Maison ouverte\"")
                .containsPattern("value=\"HEALTH\" checked")
                .contains("name=\"-version\"");
        HttpResponse<String> refused = send(
                form,
                "profile.names.fr=Maison grande ouverte&profile.legalForm=OTHER&profile.line=FIRST&profile.website=nulle part");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-profile-website-error\"", "value=\"Maison grande ouverte\"");
        String page = after(
                send(
                        form,
                        "profile.names.fr=Maison grande ouverte&profile.legalForm=OTHER&profile.line=FIRST&profile.website=https://maison.example.org"));
        assertThat(get(page).body()).contains("Maison grande ouverte", "https://maison.example.org");
    }

    private String hours(String organisation) {
        return sandbox.path() + "/do/set-opening-hours?organisationId=" + organisation;
    }

    @Test
    void a_member_is_offered_nothing_about_others_and_changes_nothing_there() throws Exception {
        signIn("member");
        String others = sandbox.path() + "/organisations/" + sandbox.other();
        assertThat(get(others).body()).doesNotContain("/do/");
        assertThat(get(sandbox.path() + "/organisations/" + sandbox.own()).body())
                .contains("/do/correct-organisation", "/do/set-opening-hours")
                .doesNotContain("/do/close-organisation", "/do/merge-organisations");
        long before = app.log().head();
        HttpResponse<String> refused = send(
                "/do/set-opening-hours?organisationId=" + sandbox.other(),
                "week[0].-days=MONDAY&week[0].from=09:00&week[0].to=12:00&week[0].kind=PERMANENCE");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Votre rôle dans cette coordination ne permet pas cela");
        assertThat(get(sandbox.path() + "/do/register-organisation").statusCode())
                .isEqualTo(403);
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void an_entry_is_found_right_by_one_button() throws Exception {
        signIn("member");
        String page = sandbox.path() + "/organisations/" + sandbox.own();
        String shown = get(page).body();
        Matcher button = Pattern.compile(
                        "<form method=\"post\" class=\"tap\" action=\"([^\"]+/verify-entry)\">(.*?)</form>",
                        Pattern.DOTALL)
                .matcher(shown);
        assertThat(button.find()).isTrue();
        HttpResponse<String> done = post(button.group(1), "", button.group(2));
        assertThat(after(done)).isEqualTo(page);
        assertThat(get(location(done)).body()).contains("C’est noté : la fiche est exacte aujourd’hui.");
    }

    @Test
    void what_a_coordination_lays_down_stands_on_its_page_and_in_the_form_that_changes_it() throws Exception {
        signIn("coordinator");
        String settings = sandbox.path() + "/settings";
        String member = sandbox.path() + "/organisations/" + sandbox.other();
        assertThat(get(settings).body()).contains("Aucune charte n’a encore été adoptée.");
        assertThat(get(member).body()).doesNotContain("/do/adhere-to-charter");

        assertThat(after(send("/do/adopt-charter", "objectives[0]=Se connaître&objectives[1]=Relayer&language=fr")))
                .isEqualTo(settings);
        after(send(
                "/do/adopt-internal-rules",
                "modeOfOrganisation.fr=Une plénière par saison&relationToCouncil.fr=Un rapport par an"));
        after(send("/do/record-means", "year=2026&coordinatorFte=0,5&inKind.fr=Un bureau"));
        after(send("/do/set-admission-policy", "policy=PRESENTATION_AND_AGREEMENT&reconfirmEveryMonths=12"));
        after(send("/do/submit-initiative", "proposal.fr=Un repas de quartier"));
        after(send(
                "/do/constitute-steering-committee",
                "label.fr=Le petit bureau&seats[0].personId=" + DemoPeople.coordinator()
                        + "&seats[0].represents=MEMBERS&seats[0].side=ASSOCIATIVE&seats[0].title=ELECTED"
                        + "&seats[0].from=2026-01-15&seats[0].termYears=2"));
        assertThat(get(member).body()).contains("/do/adhere-to-charter");
        assertThat(after(send("/do/adhere-to-charter?memberId=" + sandbox.other(), "")))
                .isEqualTo(member);

        assertThat(get(settings).body())
                .contains("Se connaître", "Relayer", "Une plénière par saison", "Un rapport par an", "Un bureau")
                .contains("tous les 12 mois", "Un repas de quartier", "Donner un avis", "Le petit bureau");
        assertThat(get(sandbox.path() + "/do/adopt-charter").body())
                .contains("value=\"Se connaître\"", "name=\"version\" value=\"2\"");
        signIn("member");
        assertThat(get(settings).body()).contains("Une plénière par saison").doesNotContain("/do/adopt-charter");
    }

    @Test
    void an_administrator_founds_a_coordination_and_is_shown_where_to_begin() throws Exception {
        signIn(Running.ADMINISTRATOR);
        Matcher link = Pattern.compile("href=\"(/do/found-coordination)\"").matcher(get("/").body());
        assertThat(link.find()).isTrue();
        HttpResponse<String> form = get(link.group(1));
        assertThat(form.statusCode()).isEqualTo(200);
        HttpResponse<String> refused =
                post(link.group(1), "names.fr=Coordination du Midi&steering=COORDINATOR&origin=UNKNOWN", form.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-communes-error\"", "value=\"Coordination du Midi\"");
        HttpResponse<String> done = post(
                link.group(1),
                "names.fr=Coordination du Midi&communes=21013&-elsewhere=62079&steering=COORDINATOR&origin=UNKNOWN",
                refused.body());
        String page = after(done);
        assertThat(page).endsWith("/members");
        assertThat(get(page).body())
                .containsSubsequence("Pour commencer", "/do/register-organisation", "Désigner qui siège");
        signIn("member");
        assertThat(get("/").body()).doesNotContain("/do/found-coordination");
        assertThat(get("/do/found-coordination").statusCode()).isEqualTo(403);
    }

    @Test
    void the_public_reads_the_charter_and_neither_rules_nor_means() throws Exception {
        signIn("coordinator");
        after(send("/do/adopt-charter", "objectives[0]=Se connaître&language=fr"));
        after(send(
                "/do/adopt-internal-rules", "modeOfOrganisation.fr=Secret de famille&relationToCouncil.fr=Un rapport"));
        HttpClient visitor = HttpClient.newHttpClient();
        String page = visitor.send(request(sandbox.path() + "/settings").build(), BodyHandlers.ofString())
                .body();
        assertThat(page).contains("Se connaître").doesNotContain("Secret de famille", "/do/");
    }

    private void signIn(String username) throws Exception {
        HttpResponse<String> form = get("/login");
        post("/login", "username=" + username + "&password=" + Client.PASSWORD, form.body());
    }

    /** Opens a form and sends it, its own hidden answers included. */
    private HttpResponse<String> send(String form, String answers) throws Exception {
        String path = sandbox.path() + form;
        HttpResponse<String> shown = get(path);
        int query = path.indexOf('?');
        return post(
                query < 0 ? path : path.substring(0, query),
                answers,
                shown.statusCode() == 200 ? shown.body() : get("/login").body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Where it led, without what the page then says. */
    private static String after(HttpResponse<String> done) {
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        return location(done).replaceFirst("[?#].*", "");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String answers, String form) throws Exception {
        StringBuilder body = new StringBuilder(encoded(answers));
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            if (!hidden.group(1).equals("_csrf")) {
                body.append('&').append(encoded(hidden.group(1) + "=" + hidden.group(2)));
            }
        }
        Matcher proof = PROOF.matcher(form);
        if (proof.find()) {
            body.append("&_csrf=").append(URLEncoder.encode(proof.group(1), StandardCharsets.UTF_8));
        }
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String answers) {
        StringBuilder encoded = new StringBuilder();
        for (String each : answers.split("&")) {
            int at = each.indexOf('=');
            if (at > 0) {
                encoded.append(encoded.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(each.substring(0, at), StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(each.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return encoded.toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(app.uri() + path)).header("Accept-Language", "fr");
    }
}
