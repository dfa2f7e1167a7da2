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
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

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
                .containsSubsequence(
                        "Membres que personne ne représente", "Maison du Soleil", "Désigner une nouvelle personne");

        HttpResponse<String> person = send(
                "/do/register-representative?forMember=" + organisation,
                "name=Inès Exemple&email=ines@exemple.be&phone=02 000 00 11&language=fr");
        String designating = location(person);
        assertThat(designating)
                .startsWith(sandbox.path() + "/do/designate-newcomer?memberId=" + organisation + "&personId=");
        String form = get(designating).body();
        assertThat(form).contains("Inès Exemple", "Maison du Soleil", "La personne est enregistrée.");
        assertThat(after(post(
                        designating.substring(0, designating.indexOf('?')), "category=VOLUNTEER&mayDecide=true", form)))
                .isEqualTo(page);
        assertThat(get(page).body()).contains("Inès Exemple");

        String id = designating.replaceFirst(".*personId=([^&]*).*", "$1");
        String contact = "/do/change-contact?personId=" + id;
        assertThat(get(sandbox.path() + contact).body())
                .contains("value=\"Inès Exemple\"", "value=\"ines@exemple.be\"", "value=\"02 000 00 11\"")
                .contains("name=\"-version\"");
        assertThat(send(contact, "name=Inès Exemple&email=ines@exemple.be&phone=02 000 00 12&language=fr")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(sandbox.path() + contact).body()).contains("value=\"02 000 00 12\"");
    }

    @Test
    void what_somebody_of_another_coordination_is_reached_by_is_not_shown() throws Exception {
        signIn("coordinator");
        Sandbox another = Sandbox.in(app);
        String id = another.coordinator()
                .post(
                        "/persons",
                        "{\"name\":\"Omar Exemple\",\"email\":\"omar@exemple.be\",\"told\":{\"on\":\"2026-01-15\"}}")
                .accepted()
                .createdId();
        assertThat(get(sandbox.path() + "/do/change-contact?personId=" + id).body())
                .doesNotContain("omar@exemple.be");
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
                "profile.names.fr=Maison grande"
                        + " ouverte&profile.legalForm=OTHER&profile.line=FIRST&profile.website=nulle part");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-profile-website-error\"", "value=\"Maison grande ouverte\"");
        String page = after(
                send(
                        form,
                        "profile.names.fr=Maison grande"
                                + " ouverte&profile.legalForm=OTHER&profile.line=FIRST&profile.website=https://maison.example.org"));
        assertThat(get(page).body()).contains("Maison grande ouverte", "https://maison.example.org");
    }

    @Test
    void whoever_was_overtaken_is_told_what_changed_and_overwrites_nothing_unseen() throws Exception {
        signIn("member");
        String path = sandbox.path() + "/do/correct-organisation";
        String profile = "profile.legalForm=OTHER&profile.line=FIRST&profile.names.fr=";
        String early = get(path + "?organisationId=" + sandbox.own()).body();
        String late = get(path + "?organisationId=" + sandbox.own()).body();
        String page = after(post(path, profile + "Maison de la première", early));
        long before = app.log().head();

        HttpResponse<String> overtaken = post(path, profile + "Maison de la seconde", late);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(overtaken.body()).contains("value=\"Maison de la seconde\"");
        assertThat(overtaken
                        .body()
                        .replaceFirst("(?s).*<ul class=\"meanwhile\">(.*?)</ul>.*", "$1")
                        .split("<li>"))
                .as("what changed since, and nothing from before")
                .hasSize(2);
        assertThat(get(page).body()).contains("Maison de la première");
        assertThat(after(post(path, profile + "Maison de la seconde", overtaken.body())))
                .isEqualTo(page);
        assertThat(get(page).body()).contains("Maison de la seconde");
    }

    @Test
    void a_form_never_shows_less_than_what_it_would_replace() throws Exception {
        signIn("member");
        String form = sandbox.path() + "/do/correct-organisation?organisationId=" + sandbox.own();
        for (int i = 0; i < 10; i++) {
            String name = "Maison numéro " + i;
            sandbox.member()
                    .post(
                            sandbox.path() + "/organisations/" + sandbox.own() + "/correction",
                            "{\"profile\":{\"names\":{\"fr\":\"%s\"},\"legalForm\":\"OTHER\",\"line\":\"FIRST\",\"sectors\":[\"HEALTH\"]},\"told\":{\"on\":\"2026-01-15\"}}"
                                    .formatted(name))
                    .accepted();

            assertThat(get(form).body()).as("what was just recorded").contains("value=\"" + name + "\"");
        }
    }

    @Test
    void every_language_that_is_offered_may_be_chosen() {
        Surfer member = Surfer.as(app, "member");
        String path = sandbox.path() + "/do/correct-organisation?organisationId=" + sandbox.own();
        Surfer.Form form = member.form(path);
        Pattern.compile("name=\"profile.languages\" value=\"([a-z]+)\"")
                .matcher(member.get(path).text())
                .results()
                .forEach(offered -> form.also("profile.languages", offered.group(1)));
        assertThat(form.answers("profile.languages")).contains("fr", "ar", "sw");
        member.leadsTo(form);
    }

    @Test
    void a_form_that_is_sent_as_it_stood_changes_nothing() {
        String own = sandbox.path() + "/organisations/" + sandbox.own();
        String contact = sandbox.administrator()
                .post("/persons", "{\"name\":\"Inès Exemple\"}")
                .accepted()
                .createdId();
        sandbox.member().post(own + "/correction", """
                {"profile":{"names":{"fr":"Maison ouverte","nl":"Open huis","de":"Offenes Haus"},"legalForm":"PUBLIC_SERVICE","partOf":{"fr":"La commune"},
                 "sectors":["HEALTH","FOOD"],"line":"SECOND","missions":{"fr":"Accueillir\\nÉcouter"},"enterpriseNumber":"0202239951",
                 "address":{"street":{"fr":"Rue Haute 1"},"postCode":"1000","locality":{"fr":"Bruxelles"}},
                 "contact":{"phone":"02 000 00 10","email":"maison@exemple.be","function":{"fr":"Accueil"}},"contactPerson":"%s",
                 "website":"https://maison.example.org","languages":["fr","ja"]},"told":{"on":"2026-01-15"}}""".formatted(contact)).accepted();
        sandbox.member().post(own + "/opening-hours", """
                {"week":[{"day":"MONDAY","from":"09:00","to":"12:00","kind":"PERMANENCE"},{"day":"TUESDAY","from":"09:00","to":"12:00","kind":"PHONE"},
                 {"day":"MONDAY","from":"13:00","to":"16:30","kind":"APPOINTMENT"}],"told":{"on":"2026-01-15"}}""").accepted();
        Answer offered = sandbox.member().post(own + "/services", """
                {"service":{"name":{"fr":"Repas","de":"Essen"},"missions":{"fr":"Manger ensemble"},"audience":{"fr":"Le quartier"},"themes":["FOOD"],
                 "territory":["21004"],"intake":{"fr":"Sans rendez-vous"},"cost":{"fr":"2 €"},"languages":["ar"],"waitingList":{"fr":"Non"}},
                 "told":{"on":"2026-01-15"}}""").accepted();
        JsonNode before = sandbox.read(sandbox.member(), own.replace(sandbox.path(), ""), offered.position())
                .json();
        Surfer member = Surfer.as(app, "member");
        String about = "?organisationId=" + sandbox.own();

        for (String form : List.of(
                "correct-organisation" + about,
                "set-opening-hours" + about,
                "change-service" + about + "&serviceId=" + offered.createdId())) {
            member.done(member.form(sandbox.path() + "/do/" + form));
        }

        JsonNode after = sandbox.read(
                        sandbox.member(),
                        own.replace(sandbox.path(), ""),
                        app.log().head())
                .json();
        for (String part : List.of(
                "names",
                "legalForm",
                "partOf",
                "sectors",
                "line",
                "missions",
                "enterpriseNumber",
                "address",
                "contact",
                "contactPerson",
                "website",
                "languages",
                "services",
                "openingHours")) {
            assertThat(before.has(part)).as(part).isTrue();
            assertThat(in(after.path(part))).as(part).isEqualTo(in(before.path(part)));
        }
    }

    /** Of a list what is in it, in whatever order. */
    private static Set<JsonNode> in(JsonNode part) {
        return part.isArray() ? part.valueStream().collect(Collectors.toSet()) : Set.of(part);
    }

    @Test
    void whoever_sits_for_two_says_for_which_one_they_speak_and_is_held_to_it() throws Exception {
        long sitting = sandbox.administrator()
                .post(
                        sandbox.path() + "/members/" + sandbox.other() + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"MANAGER\",\"told\":{\"on\":\"2020-03-01\"}}"
                                .formatted(DemoPeople.member()))
                .accepted()
                .position();
        sandbox.read(sandbox.member(), "/organisations", sitting);
        signIn("member");
        String hours = "/do/set-opening-hours?organisationId=" + sandbox.other();
        String week = "week[0].-days=MONDAY&week[0].from=09:00&week[0].to=12:00&week[0].kind=PERMANENCE&-voice=";
        assertThat(get(sandbox.path() + "/do/convene-meeting").body())
                .containsPattern("name=\"-voice\"[^>]*value=\"" + sandbox.own() + "\"|<select[^>]*name=\"-voice\"");
        assertThat(get(sandbox.path() + hours).body()).doesNotContain("name=\"-voice\"");
        long before = app.log().head();

        assertThat(send(hours, week + sandbox.own()).statusCode()).isEqualTo(403);
        assertThat(app.log().head()).isEqualTo(before);
        after(send(hours, week + sandbox.other()));
    }

    @Test
    void what_is_elsewhere_is_not_found_from_here_and_founds_nothing_here() throws Exception {
        signIn("coordinator");
        Sandbox elsewhere = Sandbox.in(app);
        long before = app.log().head();
        String hours = "/do/set-opening-hours?organisationId=";
        HttpResponse<String> form = get(sandbox.path() + hours + sandbox.own());
        assertThat(get(sandbox.path() + hours + elsewhere.own()).statusCode()).isEqualTo(404);
        assertThat(post(
                                sandbox.path() + "/do/set-opening-hours",
                                "week[0].-days=MONDAY&week[0].from=09:00&week[0].to=12:00&week[0].kind=PERMANENCE",
                                form.body().replace(sandbox.own(), elsewhere.own()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(sandbox.path() + "/do/found-coordination").statusCode()).isEqualTo(404);
        assertThat(get("/do/set-opening-hours?organisationId=" + sandbox.own()).statusCode())
                .isEqualTo(404);
        assertThat(app.log().head()).isEqualTo(before);
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
        assertThat(get(location(done)).body()).contains("C’est noté\u00a0: la fiche est exacte aujourd’hui.");
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
