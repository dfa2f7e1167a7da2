package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.history.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One set of minutes from the convening to the last addendum, as the people concerned write it and as the API gives it to each of them. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MinutesReadTest {

    private static final String NEWS = "0192f0a0-0000-7000-8000-0000000000aa";
    private static final String SUMMER = "0192f0a0-0000-7000-8000-0000000000ab";

    private final Running app;
    private final Sandbox sandbox;
    private final LocalDate today = Brussels.dayAt(Instant.now());
    private long position;

    MinutesReadTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
    }

    @Test
    void minutes_are_read_as_they_were_written_amended_approved_and_sent() {
        String meeting = convene("Tour de table");
        String next = convene("Réunion suivante");
        done(
                sandbox.coordinator(),
                meeting + "/entrustment",
                "{\"minutesTaker\":\"%s\"}".formatted(DemoPeople.member()));
        done(sandbox.coordinator(), meeting + "/attendance", """
                {"presences":[{"organisationId":"%s","personId":"%s","status":"PRESENT","preparationHours":1.5},
                              {"organisationId":"%s","status":"PRESENT"},
                              {"organisationId":"%s","status":"PRESENT"},
                              {"organisationId":"%s","status":"EXCUSED"}],"residents":2}""".formatted(
                        sandbox.own(), DemoPeople.member(), sandbox.other(), sandbox.carrier(), sandbox.third()));
        done(sandbox.member(), meeting + "/minutes/drafts", french("Chacun donne ses nouvelles.", "Deux matinées."));
        String consensus = created(meeting + "/decisions", """
                {"itemId":"%s","text":{"fr":"Un aide-mémoire commun"},"mode":"CONSENSUS"}""".formatted(NEWS));
        created(meeting + "/decisions", """
                {"itemId":"%s","text":{"fr":"Ouvrir deux matinées"},"mode":"VOTE","votes":{"inFavour":2,"against":1,"abstentions":0},
                 "dissent":{"fr":"Une matinée suffirait."}}""".formatted(SUMMER));
        created(meeting + "/actions", """
                {"what":{"fr":"Une affiche"},"organisationId":"%s","due":"%s"}""".formatted(sandbox.own(), today.plusDays(30)));
        done(sandbox.coordinator(), meeting + "/holding", "{\"end\":\"23:58\"}");

        String accepted = sandbox.member()
                .post(
                        meeting + "/minutes/amendments",
                        "{\"language\":\"fr\",\"itemId\":\"%s\",\"text\":\"Dire lesquelles.\"}".formatted(SUMMER))
                .accepted()
                .createdId();
        String refused = created(
                meeting + "/minutes/amendments",
                "{\"language\":\"fr\",\"text\":\"Ajouter la météo.\",\"organisationId\":\"%s\"}"
                        .formatted(sandbox.other()));
        done(
                sandbox.member(),
                meeting + "/minutes/amendments/" + accepted + "/settlement",
                "{\"outcome\":\"ACCEPTED\"}");
        done(
                sandbox.member(),
                meeting + "/minutes/amendments/" + refused + "/settlement",
                "{\"outcome\":\"REFUSED\",\"reason\":{\"fr\":\"Il n’en a pas été question.\"}}");
        done(
                sandbox.member(),
                meeting + "/minutes/drafts",
                french("Chacun donne ses nouvelles.", "Les mardis et jeudis matin."));
        done(sandbox.member(), meeting + "/minutes/translations", """
                {"from":"fr","language":"nl","text":"Varia","items":[{"itemId":"%s","text":"Ieder brengt nieuws."},{"itemId":"%s","text":"Dinsdag- en donderdagochtend."}]}""".formatted(NEWS, SUMMER));
        done(
                sandbox.coordinator(),
                meeting + "/minutes/approval",
                "{\"language\":\"fr\",\"approvedAt\":\"%s\"}".formatted(idIn(next)));
        done(sandbox.coordinator(), meeting + "/minutes/approval", "{\"language\":\"nl\"}");
        created(meeting + "/minutes/addenda", "{\"language\":\"fr\",\"text\":\"L’école s’est jointe depuis.\"}");
        done(
                sandbox.coordinator(),
                meeting + "/minutes/distribution",
                "{\"language\":\"fr\",\"recipients\":[\"MEMBERS\",\"COUNCIL\"]}");

        JsonNode read = read(sandbox.coordinator(), meeting);
        assertThat(read.at("/summary/state").asString()).isEqualTo("HELD");
        assertThat(texts(read.at("/summary/approved"))).containsExactlyInAnyOrder("fr", "nl");
        assertThat(read.at("/roles/minutesTaker").asString())
                .isEqualTo(DemoPeople.member().toString());
        assertThat(read.at("/roles/convenedBy").asString())
                .isEqualTo(DemoPeople.coordinator().toString());
        assertThat(read.at("/attendance/persons").asInt()).isEqualTo(3);
        assertThat(read.at("/attendance/excused").asInt()).isEqualTo(1);
        assertThat(read.at("/attendance/residents").asInt()).isEqualTo(2);
        assertThat(read.at("/attendance/hours/preparation").asDouble()).isEqualTo(1.5);

        JsonNode french = minutes(read, "fr");
        assertThat(french.path("state").asString()).isEqualTo("APPROVED");
        assertThat(texts(french.path("items"), "text"))
                .containsExactly("Chacun donne ses nouvelles.", "Les mardis et jeudis matin.");
        assertThat(texts(french.path("items"), "itemId")).containsExactly(NEWS, SUMMER);
        assertThat(french.at("/approvedAt/id").asString()).isEqualTo(idIn(next));
        assertThat(french.at("/approvedAt/subject/fr").asString()).isEqualTo("Réunion suivante");
        assertThat(texts(french.path("addenda"), "text")).containsExactly("L’école s’est jointe depuis.");
        assertThat(texts(french.at("/distributions/0/recipients"))).containsExactly("MEMBERS", "COUNCIL");
        JsonNode dutch = minutes(read, "nl");
        assertThat(dutch.path("state").asString()).isEqualTo("APPROVED");
        assertThat(dutch.path("translatedFrom").asString()).isEqualTo("fr");
        assertThat(dutch.path("text").asString()).isEqualTo("Varia");
        assertThat(texts(dutch.path("items"), "text"))
                .containsExactly("Ieder brengt nieuws.", "Dinsdag- en donderdagochtend.");
        assertThat(dutch.path("addenda").size() + dutch.path("distributions").size())
                .isZero();

        assertThat(texts(read.path("amendments"), "outcome")).containsExactly("ACCEPTED", "REFUSED");
        assertThat(read.at("/amendments/0/proposedBy").asString())
                .isEqualTo(DemoPeople.member().toString());
        assertThat(read.at("/amendments/0/organisation/id").asString()).isEqualTo(sandbox.own());
        assertThat(read.at("/amendments/1/organisation/id").asString()).isEqualTo(sandbox.other());
        assertThat(read.at("/amendments/1/reason/fr").asString()).isEqualTo("Il n’en a pas été question.");
        assertThat(texts(read.path("decisions"), "mode")).containsExactly("CONSENSUS", "VOTE");
        assertThat(read.at("/decisions/0/id").asString()).isEqualTo(consensus);
        assertThat(read.at("/decisions/1/votes/inFavour").asInt()).isEqualTo(2);
        assertThat(read.at("/decisions/1/votes/against").asInt()).isEqualTo(1);
        assertThat(read.at("/decisions/1/dissent/fr").asString()).isEqualTo("Une matinée suffirait.");
        assertThat(read.at("/actions/0/what/fr").asString()).isEqualTo("Une affiche");

        assertThat(read(sandbox.member(), meeting)).isEqualTo(read);
        JsonNode open = read(app.visitor(), meeting);
        assertThat(withoutDrafting(open.path("minutes"))).isEqualTo(withoutDrafting(read.path("minutes")));
        assertThat(open.path("minutes").toString()).doesNotContain("writtenOn\":\"", "translatedFrom\":\"");
        assertThat(open.path("amendments").size()
                        + open.path("decisions").size()
                        + open.path("actions").size())
                .as("what names people, or was recorded before the approval, the minutes alone tell the public")
                .isZero();
        assertThat(open.path("roles").isMissingNode() || open.path("roles").isNull())
                .isTrue();
        assertThat(open.path("attendance").isMissingNode()
                        || open.path("attendance").isNull())
                .isTrue();
    }

    /** The public is not told when and from what the minutes were drafted. */
    private static JsonNode withoutDrafting(JsonNode minutes) {
        JsonNode copy = minutes.deepCopy();
        copy.forEach(each -> ((ObjectNode) each).remove(List.of("writtenOn", "translatedFrom")));
        return copy;
    }

    private String convene(String subject) {
        return sandbox.path() + "/meetings/"
                + created(sandbox.path() + "/meetings", """
                {"kind":"PLENARY","purpose":"DECIDE","scope":"COORDINATION","subject":{"fr":"%s"},"confidentiality":"PUBLIC",
                 "agenda":[{"itemId":"%s","title":{"fr":"Nouvelles"}},{"itemId":"%s","title":{"fr":"Été"}}],
                 "time":{"day":"%s","start":"00:00","end":"23:59"}}""".formatted(subject, NEWS, SUMMER, today));
    }

    private static String french(String news, String summer) {
        return "{\"language\":\"fr\",\"items\":[{\"itemId\":\"%s\",\"text\":\"%s\"},{\"itemId\":\"%s\",\"text\":\"%s\"}]}"
                .formatted(NEWS, news, SUMMER, summer);
    }

    private String created(String path, String body) {
        return done(sandbox.coordinator(), path, body).createdId();
    }

    private Answer done(Client client, String path, String body) {
        Answer answer = client.post(path, body).accepted();
        position = answer.position();
        return answer;
    }

    private JsonNode read(Client reader, String meeting) {
        return sandbox.read(reader, meeting.substring(sandbox.path().length()), position)
                .json();
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonNode minutes(JsonNode meeting, String language) {
        return meeting.path("minutes")
                .valueStream()
                .filter(each -> each.path("language").asString().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }
}
