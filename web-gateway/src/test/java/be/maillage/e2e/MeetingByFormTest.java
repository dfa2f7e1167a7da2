package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.history.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A meeting on pages: convened, held in the room, written up, approved and sent; and what a member does of it. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingByFormTest {

    private final Running app;
    private final Sandbox sandbox;
    private final Surfer coordinator;
    private final LocalDate today = Brussels.dayAt(Instant.now());

    MeetingByFormTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        sandbox.read(sandbox.coordinator(), "/organisations", sandbox.position());
        this.coordinator = Surfer.as(app, "coordinator");
    }

    @Test
    void a_meeting_goes_from_its_convening_to_the_sending_of_its_minutes() {
        String meeting = convened();
        assertThat(coordinator.text()).contains("La réunion est convoquée.", "L’été", "Nouvelles", "Tenir la réunion");

        coordinator.on(coordinator.links("/do/amend-agenda").getFirst());
        String item = coordinator.find("name=\"agenda\\[0]\\.itemId\" value=\"([^\"]+)\"");
        coordinator.submit(
                "/do/amend-agenda", Map.of("agenda[0].title.fr", "Nouvelles de chacun", "agenda[1].title.fr", "Août"));
        assertThat(coordinator.text()).contains("Nouvelles de chacun", "Août");

        coordinator.on(meeting + "/live");
        tap(sandbox.own(), DemoPeople.member().toString(), "PRESENT");
        assertThat(coordinator.text()).contains("id=\"present-count\" aria-live=\"polite\">1 personne");
        tap(sandbox.other(), null, "PRESENT");
        tap(sandbox.third(), null, "PRESENT");
        assertThat(coordinator.text()).contains(">3 personnes de 3 organisations");
        tap(sandbox.third(), null, "ABSENT");
        assertThat(coordinator.text()).contains(">2 personnes de 2 organisations");
        coordinator.submit("/do/count-residents", Map.of("residents", "4"));
        assertThat(coordinator.text()).contains("name=\"residents\" value=\"4\"");

        note(item, "Chacun dit où il en est.", "");
        note("", "La séance est levée à midi.", "");
        assertThat(coordinator.text()).contains("Chacun dit où il en est.", "La séance est levée à midi.");

        assertThat(coordinator
                        .submit("/do/decide-here", Map.of("itemId", item, "mode", "CONSENSUS"))
                        .status())
                .isEqualTo(422);
        assertThat(coordinator.text()).contains("id=\"f-text-error\"");
        coordinator.submit(
                "/do/decide-here",
                Map.of("itemId", item, "mode", "CONSENSUS", "text.fr", "Ouvrir deux matinées en août"));
        coordinator.submit(
                "/do/assign-here",
                Map.of(
                        "what.fr",
                        "Faire une affiche",
                        "organisationId",
                        sandbox.own(),
                        "due",
                        today.plusDays(20).toString()));
        assertThat(coordinator.text()).contains("Ouvrir deux matinées en août", "Faire une affiche");

        coordinator.on(coordinator.links("/do/hold-meeting").getFirst());
        coordinator.submit("/do/hold-meeting", Map.of("start", "00:00", "end", "23:58"));
        assertThat(coordinator.text()).contains("La réunion est notée comme tenue.");

        Surfer member = Surfer.as(app, "member");
        member.on(meeting).on(member.links("/do/propose-amendment").getFirst());
        member.submit(
                "/do/propose-amendment",
                Map.of("language", "fr", "text", "Dire quelles matinées.", "organisationId", sandbox.own()));
        assertThat(member.text()).contains("La proposition est notée.", "Dire quelles matinées.");
        assertThat(member.links("/do/settle-amendment")).isEmpty();

        coordinator.on(meeting).on(coordinator.links("/do/approve-minutes").getFirst());
        assertThat(coordinator
                        .submit("/do/approve-minutes", Map.of("language", "fr"))
                        .status())
                .isEqualTo(422);
        coordinator.on(meeting).on(coordinator.links("/do/settle-amendment").getFirst());
        assertThat(coordinator.text()).contains("Dire quelles matinées.", "Maison ouverte");
        coordinator.submit("/do/settle-amendment", Map.of("outcome", "REFUSED"));
        assertThat(coordinator.text()).contains("id=\"f-reason-error\"");
        coordinator.submit("/do/settle-amendment", Map.of("outcome", "ACCEPTED"));
        assertThat(coordinator.text()).contains("La réponse est notée.");
        coordinator.on(coordinator.links("/do/approve-minutes").getFirst());
        coordinator.submit("/do/approve-minutes", Map.of("language", "fr"));
        assertThat(coordinator.text()).contains("Le procès-verbal est approuvé.");
        coordinator.on(coordinator.links("/do/distribute-minutes").getFirst());
        coordinator.submit("/do/distribute-minutes", Map.of("language", "fr", "recipients", "MEMBERS"));
        assertThat(coordinator.text()).contains("L’envoi est noté.").doesNotContain("/do/approve-minutes");
    }

    @Test
    void who_comes_unannounced_is_counted_with_one_choice() {
        coordinator.on(convened() + "/live");
        coordinator.submit(
                "/do/take-attendance",
                Map.of(
                        "presences[0].organisationId",
                        sandbox.third(),
                        "presences[0].personId",
                        "",
                        "presences[0].status",
                        ""));
        assertThat(coordinator.text()).contains(">1 personne");
    }

    @Test
    void two_who_take_notes_do_not_overwrite_each_other() {
        String meeting = convened();
        coordinator.on(meeting + "/live");
        String item = coordinator.find("name=\"itemId\" value=\"([^\"]+)\"");
        note(item, "La première version", "");
        long before = app.log().head();

        coordinator.on(meeting + "/live");
        assertThat(coordinator
                        .submit("/notes", Map.of("itemId", item, "text", "Écrit en même temps", "before", ""))
                        .status())
                .isEqualTo(409);

        assertThat(coordinator.text())
                .contains(
                        "Quelqu’un d’autre a écrit ici entre-temps", ">La première version<", ">Écrit en même temps<");
        assertThat(app.log().head()).isEqualTo(before);
        coordinator.submit("/notes", Map.of("itemId", item, "text", "Les deux", "before", "La première version"));
        assertThat(coordinator.on(meeting + "/live").text()).contains(">Les deux<");
    }

    @Test
    void notes_of_one_point_are_saved_whatever_happened_to_the_meeting_since() {
        String meeting = convened();
        Surfer other = Surfer.as(app, "coordinator");
        other.on(meeting + "/live");
        String item = other.find("name=\"itemId\" value=\"([^\"]+)\"");
        coordinator.on(meeting + "/live");
        tap(sandbox.other(), null, "PRESENT");
        note("", "Sans point", "");

        other.submit("/notes", Map.of("itemId", item, "text", "Avec point", "before", ""));

        assertThat(other.text()).contains("Avec point", "Sans point");
    }

    @Test
    void notes_of_several_points_saved_in_the_same_instant_are_all_kept() throws Exception {
        String meeting = convened("agenda[1].title.fr", "Bilan", "agenda[2].title.fr", "Divers");
        List<String> points = points(meeting);
        assertThat(points).hasSize(3);
        List<Surfer> hands = points.stream()
                .map(point -> Surfer.as(app, "coordinator").on(meeting + "/live"))
                .toList();
        try (ExecutorService room = Executors.newFixedThreadPool(points.size())) {
            List<Future<Integer>> saved = room.invokeAll(IntStream.range(0, points.size())
                    .mapToObj(i -> (Callable<Integer>) () -> hands.get(i)
                            .submit(
                                    "/notes",
                                    Map.of("itemId", points.get(i), "text", "Dit au point " + i, "before", ""))
                            .status())
                    .toList());
            for (Future<Integer> each : saved) {
                assertThat(each.get()).isEqualTo(200);
            }
        }

        assertThat(coordinator.on(meeting + "/live").text())
                .contains(">Dit au point 0<", ">Dit au point 1<", ">Dit au point 2<");
    }

    @Test
    void what_is_noted_in_a_second_language_is_a_translation_of_the_first() {
        String meeting = convened();
        String item = points(meeting).getFirst();
        note(item, "Chacun dit où il en est.", "");
        coordinator.on(meeting + "/live?minutes=nl");
        note(item, "Ieder zegt hoe ver hij staat.", "");

        assertThat(coordinator.text()).contains(">Ieder zegt hoe ver hij staat.<");
        JsonNode minutes = sandbox.coordinator()
                .get(meeting.replaceFirst("\\?.*", ""))
                .json()
                .path("minutes");
        assertThat(minutes).hasSize(2);
        assertThat(minutes.get(1).path("language").asString()).isEqualTo("nl");
        assertThat(minutes.get(1).path("translatedFrom").asString()).isEqualTo("fr");
        assertThat(minutes.get(0).toString()).contains("Chacun dit où il en est.");
    }

    @Test
    void the_ends_of_lines_are_no_difference_between_two_texts() {
        String meeting = convened();
        String item = points(meeting).getFirst();
        note(item, "Une ligne\nUne autre", "");
        note(item, "Une ligne\r\nUne autre\r\nEt encore", "Une ligne\r\nUne autre");
        assertThat(coordinator.text()).contains("Et encore");
    }

    @Test
    void what_was_said_of_a_point_is_not_lost_with_the_point_nor_with_what_is_said_of_another() {
        String meeting = convened("agenda[1].title.fr", "Bilan");
        List<String> points = points(meeting);
        note(points.getLast(), "Un bilan en deux mots", "");
        coordinator.on(meeting).on(coordinator.links("/do/amend-agenda").getFirst());
        coordinator.submit("/do/amend-agenda", Map.of("agenda[0].title.fr", "Nouvelles", "agenda[1].title.fr", ""));

        coordinator.on(meeting + "/live");
        note(points.getFirst(), "Des nouvelles", "");
        assertThat(points(meeting)).containsExactly(points.getFirst());
        assertThat(coordinator.text()).contains(">Des nouvelles<", ">Un bilan en deux mots<");
    }

    @Test
    void whoever_does_not_take_part_in_a_confidential_meeting_neither_sees_its_room_nor_writes_there() {
        String item = UUID.randomUUID().toString();
        String meeting = sandbox.path()
                + "/meetings/"
                + sandbox.administrator()
                        .post(sandbox.path() + "/meetings", """
                                {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"Entre nous"},"confidentiality":"PARTICIPANTS",
                                 "agenda":[{"itemId":"%s","title":{"fr":"Nouvelles"}}],"time":{"day":"%s","start":"00:00","end":"23:59"}}""".formatted(item, today))
                        .accepted()
                        .createdId();
        String own = convened();
        coordinator.on(own + "/live");
        long before = app.log().head();

        assertThat(coordinator
                        .submit(
                                own.substring(own.indexOf("/meetings/")) + "/live/notes",
                                meeting.substring(meeting.indexOf("/meetings/")) + "/live/notes",
                                Map.of("itemId", item, "text", "De dehors", "before", ""))
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.get(meeting + "/live").status()).isEqualTo(404);
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void a_member_tells_of_what_they_took_on_and_does_not_hold_the_meeting() {
        String meeting = convened();
        coordinator.on(meeting + "/live");
        coordinator.submit(
                "/do/assign-here",
                Map.of(
                        "what.fr",
                        "Une affiche",
                        "organisationId",
                        sandbox.own(),
                        "due",
                        today.plusDays(5).toString()));
        Surfer member = Surfer.as(app, "member");
        assertThat(member.get(meeting + "/live").status()).isEqualTo(403);
        assertThat(member.on(meeting).links("/do/cancel-meeting")).isEmpty();

        member.on(sandbox.path() + "/actions")
                .on(member.links("/do/complete-action").getFirst());
        assertThat(member.text()).contains("Une affiche");
        member.submit("/do/complete-action", Map.of("outcome.fr", "Affichée partout"));
        assertThat(member.text()).contains("L’action est terminée.");
        assertThat(member.on(sandbox.path() + "/actions?state=COMPLETED").text())
                .contains("Affichée partout")
                .doesNotContain("/do/drop-action");
        assertThat(Surfer.visiting(app, "nobody").get(meeting + "/live").status())
                .isNotEqualTo(200);
    }

    @Test
    void news_is_shared_passed_on_and_withdrawn() {
        Surfer member = Surfer.as(app, "member");
        member.on(sandbox.path() + "/news")
                .on(member.links("/do/share-information").getFirst());
        assertThat(member.text()).contains("<span>Titre</span>");
        member.submit(
                "/do/share-information",
                Map.of(
                        "title.fr",
                        "Permanence du mardi",
                        "text.fr",
                        "De 9 h à 12 h",
                        "audience",
                        "MEMBERS",
                        "organisationId",
                        sandbox.own(),
                        "link",
                        "pas une adresse"));
        assertThat(member.text()).contains("id=\"f-link-error\"", "Permanence du mardi");
        member.submit(
                "/do/share-information",
                Map.of(
                        "title.fr",
                        "Permanence du mardi",
                        "text.fr",
                        "De 9 h à 12 h",
                        "audience",
                        "MEMBERS",
                        "organisationId",
                        sandbox.own(),
                        "link",
                        ""));
        assertThat(member.text()).contains("L’information est partagée.", "Permanence du mardi");
        assertThat(member.links("/do/relay-information")).isEmpty();

        coordinator
                .on(sandbox.path() + "/news")
                .on(coordinator.links("/do/relay-information").getFirst());
        coordinator.submit("/do/relay-information", Map.of("organisationId", sandbox.other()));
        assertThat(coordinator.text()).contains("l’information circule", "École de devoirs");
        member.on(sandbox.path() + "/news")
                .on(member.links("/do/withdraw-information").getFirst());
        member.submit("/do/withdraw-information", Map.of("reason.fr", "C’est reporté"));
        assertThat(member.text()).contains("L’information est retirée.").doesNotContain("Permanence du mardi");
    }

    @Test
    void a_meeting_is_moved_handed_over_and_cancelled_before_its_day() {
        coordinator
                .on(sandbox.path() + "/meetings")
                .on(coordinator.links("/do/convene-meeting").getFirst());
        coordinator.submit("/do/convene-meeting", convening(today.plusDays(10)));
        String meeting = coordinator.address().getPath();
        coordinator.on(coordinator.links("/do/entrust-meeting").getFirst());
        coordinator.submit(
                "/do/entrust-meeting",
                Map.of("minutesTaker", DemoPeople.member().toString()));
        assertThat(coordinator.text()).contains("C’est noté.");
        coordinator.on(coordinator.links("/do/invite-guest").getFirst());
        coordinator.submit("/do/invite-guest", Map.of());
        assertThat(coordinator.text()).contains("id=\"f-guest-organisationId-error\"");
        coordinator.submit("/do/invite-guest", Map.of("guest.comingAs.fr", "l’échevine du logement"));
        assertThat(coordinator.text()).contains("l’échevine du logement");
        coordinator.on(coordinator.links("/do/reschedule-meeting").getFirst());
        assertThat(coordinator.text()).contains("value=\"" + today.plusDays(10) + "\"");
        Map<String, String> moved = Map.of(
                "time.day",
                today.plusDays(12).toString(),
                "time.start",
                "09:00",
                "time.end",
                "11:00",
                "reason.fr",
                "Grève");
        coordinator.submit("/do/reschedule-meeting", moved);
        assertThat(coordinator.text()).contains("La réunion est déplacée.", "Grève");
        Surfer member = Surfer.as(app, "member");
        assertThat(member.on(meeting).links("/do/amend-agenda"))
                .as("whoever writes the minutes carries the meeting")
                .isNotEmpty();
        coordinator.on(coordinator.links("/do/cancel-meeting").getFirst());
        coordinator.submit("/do/cancel-meeting", Map.of("reason.fr", "Trop d’excusé·es"));
        assertThat(coordinator.text()).contains("Trop d’excusé·es");
        assertThat(coordinator.links("/do/")).isEmpty();
    }

    /** @return its page, on which the coordinator is then */
    private String convened(String... more) {
        coordinator
                .on(sandbox.path() + "/meetings")
                .on(coordinator.links("/do/convene-meeting").getFirst());
        Map<String, String> answers = new HashMap<>(convening(today));
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        coordinator.submit("/do/convene-meeting", answers);
        return coordinator.address().getPath();
    }

    /** The points of its agenda, from the room where the coordinator is then. */
    private List<String> points(String meeting) {
        return Pattern.compile("name=\"itemId\" value=\"([^\"]+)\"")
                .matcher(coordinator.on(meeting + "/live").text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static Map<String, String> convening(LocalDate day) {
        return Map.ofEntries(
                Map.entry("subject.fr", "L’été"),
                Map.entry("kind", "PLENARY"),
                Map.entry("purpose", "DECIDE"),
                Map.entry("scope", "COORDINATION"),
                Map.entry("confidentiality", "MEMBERS"),
                Map.entry("time.day", day.toString()),
                Map.entry("time.start", "00:00"),
                Map.entry("time.end", "23:59"),
                Map.entry("agenda[0].title.fr", "Nouvelles"));
    }

    /** As the row's button does. */
    private void tap(String organisation, @org.jspecify.annotations.Nullable String person, String status) {
        Map<String, String> answers =
                new HashMap<>(Map.of("presences[0].organisationId", organisation, "presences[0].status", status));
        answers.put("presences[0].personId", person == null ? "" : person);
        coordinator.submit("/do/take-attendance", answers);
        assertThat(coordinator.address().getPath()).as(coordinator.text()).endsWith("/live");
    }

    private void note(String item, String text, String before) {
        coordinator.submit("/notes", Map.of("itemId", item, "text", text, "before", before));
        assertThat(coordinator.address().getPath()).as(coordinator.text()).endsWith("/live");
    }
}
