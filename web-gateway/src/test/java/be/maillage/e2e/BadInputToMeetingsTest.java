package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.history.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody should send about a meeting: each gets its clear answer in the reader's language, and changes nothing. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputToMeetingsTest {

    private static final String ITEM = "0192f0a0-0000-7000-8000-0000000000aa";

    private static Sandbox sandbox;

    private final Running app;
    private final LocalDate today = Brussels.dayAt(Instant.now());

    BadInputToMeetingsTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void fitOut() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
        }
    }

    @Test
    void attendance_of_somebody_who_is_not_of_that_organisation() {
        String meeting = meetingToday();
        refused(
                "meeting.attendance-is-of-the-organisation",
                language -> coordinator(language)
                        .post(
                                meeting + "/attendance",
                                present(sandbox.other(), DemoPeople.member().toString())));
    }

    @Test
    void attendance_before_the_start() {
        String meeting = meeting(today.plusDays(1));
        refused(
                "meeting.attendance-follows-the-start",
                language -> coordinator(language).post(meeting + "/attendance", present(sandbox.own(), null)));
    }

    @Test
    void attendance_after_the_approval() {
        String meeting = approved(meetingToday());
        refused(
                "meeting.attendance-precedes-the-approval",
                language -> coordinator(language).post(meeting + "/attendance", present(sandbox.other(), null)));
    }

    @Test
    void an_amendment_by_an_absent_member() {
        String meeting = meetingToday();
        done(meeting + "/attendance", present(sandbox.other(), null));
        done(meeting + "/minutes/drafts", draft("Tout le monde se présente."));
        refused(
                "meeting.amendment-comes-from-those-who-attended",
                language -> sandbox.member()
                        .in(language)
                        .post(meeting + "/minutes/amendments", "{\"language\":\"fr\",\"text\":\"Sauf nous.\"}"));
    }

    @Test
    void approval_twice() {
        String meeting = approved(meetingToday());
        refused(
                "meeting.minutes-are-not-yet-approved",
                language -> coordinator(language).post(meeting + "/minutes/approval", "{\"language\":\"fr\"}"));
    }

    @Test
    void approval_by_eight_people_at_once_happens_once_and_the_others_are_told() throws Exception {
        String meeting = drafted(meetingToday());
        long before = app.log().head();
        List<Answer> answers = BadInputTest.atOnce(
                8, i -> () -> sandbox.coordinator().post(meeting + "/minutes/approval", "{\"language\":\"fr\"}"));
        assertThat(app.log().head()).isEqualTo(before + 1);
        assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 204))
                .hasSize(7)
                .allSatisfy(answer -> answer.problem(422, "maillage:meeting.minutes-are-not-yet-approved"));
    }

    @Test
    void a_meeting_that_is_moved_into_the_past() {
        String meeting = meeting(today.plusDays(3));
        refused(
                "meeting.meeting-lies-ahead",
                language -> coordinator(language)
                        .post(
                                meeting + "/rescheduling",
                                "{\"time\":%s,\"reason\":{\"fr\":\"Grève\"}}".formatted(time(today.minusDays(1)))));
    }

    @Test
    void a_national_register_number_in_the_minutes() {
        String meeting = meetingToday();
        refused(
                "common.text-names-no-beneficiary",
                language -> coordinator(language)
                        .post(meeting + "/minutes/drafts", draft("La famille de 85.07.30-033.28 demande de l’aide.")));
    }

    @Test
    void a_link_that_is_not_the_last_one_and_a_link_after_the_meeting() {
        String meeting = meetingToday();
        String first = secret(meeting);
        String last = secret(meeting);
        refused(
                "meeting.check-in-secret-is-the-last-one",
                language -> visitor(language).post(meeting + "/check-ins", checkIn(sandbox.own(), first)));
        visitor("fr").post(meeting + "/check-ins", checkIn(sandbox.own(), last)).accepted();
        refused(
                "meeting.check-in-is-done-once",
                language -> visitor(language).post(meeting + "/check-ins", checkIn(sandbox.own(), last)));
        refused(
                "meeting.organisation-is-expected",
                language -> visitor(language)
                        .post(meeting + "/check-ins", checkIn(UUID.randomUUID().toString(), last)));
        done(meeting + "/holding", "{}");
        refused(
                "meeting.check-in-is-not-over",
                language -> visitor(language).post(meeting + "/check-ins", checkIn(sandbox.other(), last)));
    }

    @Test
    void a_visitor_may_check_in_and_nothing_else() {
        String meeting = meetingToday();
        for (String other : List.of("/attendance", "/check-in", "/holding", "/minutes/drafts")) {
            unchanged(() -> visitor("fr").post(meeting + other, "{}").problem(401, "belgif:noAccessToken"));
        }
        unchanged(() -> visitor("fr")
                .post(meeting + "/check-ins", "{\"organisationId\":\"" + sandbox.own() + "\"}")
                .problem(400, "belgif:badRequest"));
        unchanged(() -> visitor("fr")
                .post(
                        sandbox.path() + "/meetings/" + UUID.randomUUID() + "/check-ins",
                        checkIn(sandbox.own(), "anything"))
                .problem(404, "belgif:resourceNotFound"));
    }

    @Test
    void nobody_chooses_the_secret_nor_speaks_for_another_by_the_link() {
        String meeting = meetingToday();
        unchanged(() -> sandbox.coordinator()
                .post(meeting + "/check-in", "{\"secretHash\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"}")
                .problem(400, "belgif:badRequest"));
        String secret = secret(meeting);
        unchanged(() -> sandbox.member()
                .post(meeting + "/check-ins", checkIn(sandbox.other(), secret))
                .problem(403, "belgif:missingPermission"));
        sandbox.member()
                .post(meeting + "/check-ins", checkIn(sandbox.own(), secret))
                .accepted();
    }

    @Test
    void opening_again_under_the_same_key_tells_the_same_link_and_leaves_it_open() {
        String meeting = meetingToday();
        Answer first = open(sandbox.coordinator(), meeting, "one-code");
        Answer again = unchanged(() -> open(sandbox.coordinator(), meeting, "one-code"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Cache-Control")).contains("no-store");
        visitor("fr")
                .post(meeting + "/check-ins", checkIn(sandbox.own(), secretIn(first)))
                .accepted();
        unchanged(() -> sandbox.coordinator()
                .post(
                        meeting + "/check-in",
                        "{\"told\":{\"on\":\"%s\",\"recordedAfterwards\":true}}".formatted(today),
                        "Idempotency-Key",
                        "one-code")
                .problem(422, "belgif:idempotencyKeyReused"));
    }

    @Test
    void another_key_meeting_or_person_gets_another_link() {
        String meeting = meetingToday();
        Set<String> secrets = new HashSet<>();
        secrets.add(secretIn(open(sandbox.coordinator(), meeting, "one")));
        secrets.add(secretIn(open(sandbox.coordinator(), meeting, "two")));
        secrets.add(secretIn(open(sandbox.coordinator(), meetingToday(), "three")));
        secrets.add(secretIn(open(sandbox.administrator(), meeting, "one")));
        secrets.add(secret(meeting));
        secrets.add(secret(meeting));
        assertThat(secrets).hasSize(6);
        unchanged(() -> sandbox.coordinator()
                .post(meeting + "/check-in", "{}", "Idempotency-Key", "one two")
                .problem(400, "belgif:badRequest"));
    }

    @Test
    void who_leads_a_meeting_changes_before_it_was_held() {
        String meeting = meetingToday();
        refused(
                "meeting.entrusting-changes-something",
                language -> coordinator(language).post(meeting + "/entrustment", "{}"));
        unchanged(() -> sandbox.member()
                .post(meeting + "/entrustment", "{\"chair\":\"%s\"}".formatted(DemoPeople.member()))
                .problem(422, "maillage:meeting.whoever-is-entrusted-acts"));
        done(meeting + "/entrustment", "{\"chair\":\"%s\"}".formatted(DemoPeople.member()));
        sandbox.member()
                .post(meeting + "/entrustment", "{\"minutesTaker\":\"%s\"}".formatted(DemoPeople.member()))
                .accepted();
        done(meeting + "/holding", "{}");
        refused(
                "meeting.meeting-is-not-yet-held",
                language -> coordinator(language)
                        .post(meeting + "/entrustment", "{\"chair\":\"%s\"}".formatted(DemoPeople.coordinator())));
    }

    @Test
    void whoever_carries_the_coordination_writes_nothing_to_a_confidential_meeting_that_is_not_theirs() {
        String meeting = sandbox.path()
                + "/meetings/"
                + sandbox.coordinator()
                        .post(
                                sandbox.path() + "/meetings",
                                convene(
                                        today,
                                        "PARTICIPANTS",
                                        ",\"invited\":{\"organisations\":[\"%s\"]},\"convenedBy\":\"%s\""
                                                .formatted(sandbox.own(), DemoPeople.member())))
                        .accepted()
                        .createdId();
        refused(
                "meeting.whoever-takes-part-acts-in-confidence",
                language -> coordinator(language).post(meeting + "/minutes/drafts", draft("Ce qui s’est dit.")));
        refused(
                "meeting.whoever-takes-part-acts-in-confidence",
                language -> coordinator(language)
                        .post(
                                meeting + "/guests",
                                "{\"guest\":{\"personId\":\"%s\"}}".formatted(DemoPeople.coordinator())));
        refused(
                "meeting.confidence-is-handed-to-whoever-takes-part",
                language -> coordinator(language)
                        .post(meeting + "/entrustment", "{\"chair\":\"%s\"}".formatted(DemoPeople.coordinator())));
        sandbox.member()
                .post(meeting + "/minutes/drafts", draft("Ce qui s’est dit."))
                .accepted();
    }

    @Test
    void what_is_said_in_confidence_is_read_by_those_who_take_part() {
        Answer convened = sandbox.coordinator()
                .post(
                        sandbox.path() + "/meetings",
                        convene(
                                today,
                                "PARTICIPANTS",
                                ",\"invited\":{\"organisations\":[\"%s\"]}".formatted(sandbox.own())))
                .accepted();
        String entry = "/audit?limit=1&afterPosition=" + (convened.position() - 2);
        assertThat(sandbox.read(sandbox.member(), entry, convened.position()).text())
                .contains("Tour de table");
        assertThat(sandbox.read(app.as("analyst"), entry, convened.position()).text())
                .doesNotContain("Tour de table");
        assertThat(sandbox.read(sandbox.administrator(), entry, convened.position())
                        .text())
                .doesNotContain("Tour de table");
    }

    @Test
    void a_duo_presented_at_a_meeting_that_nobody_convened() {
        String pair = app.as("member")
                .post(
                        sandbox.path() + "/duos",
                        "{\"partners\":[\"%s\",\"%s\"]}".formatted(sandbox.own(), sandbox.third()))
                .accepted()
                .createdId();
        refused(
                "common.meeting-is-convened",
                language -> sandbox.member()
                        .in(language)
                        .post(
                                sandbox.path() + "/duos/" + pair + "/presentations",
                                "{\"meetingId\":\"" + UUID.randomUUID() + "\"}"));
    }

    private interface Asking {
        Answer in(String language);
    }

    /** In each language: the same rule, other words, nothing stored. */
    private void refused(String rule, Asking asking) {
        Set<String> details = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            Answer answer = unchanged(() -> asking.in(language).problem(422, "maillage:" + rule));
            assertThat(answer.header("Content-Language")).startsWith(language);
            details.add(answer.json().path("detail").asString());
        }
        assertThat(details).hasSize(3);
    }

    private Answer unchanged(Supplier<Answer> something) {
        long before = app.log().head();
        Answer answer = something.get();
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(answer.text()).doesNotContain("be.maillage", "Exception", "85.07.30");
        return answer;
    }

    private Client coordinator(String language) {
        return sandbox.coordinator().in(language);
    }

    private Client visitor(String language) {
        return app.visitor().in(language);
    }

    private void done(String path, String body) {
        sandbox.coordinator().post(path, body).accepted();
    }

    /** It began at midnight and lasts all day, so that the test may run at any hour. */
    private String meetingToday() {
        return meeting(today);
    }

    private String meeting(LocalDate day) {
        return sandbox.path()
                + "/meetings/"
                + sandbox.coordinator()
                        .post(sandbox.path() + "/meetings", convene(day, "MEMBERS", ""))
                        .accepted()
                        .createdId();
    }

    private static String convene(LocalDate day, String confidentiality, String more) {
        return """
                {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"Tour de table"},"confidentiality":"%s",
                 "agenda":[{"itemId":"%s","title":{"fr":"Nouvelles"}}],"time":%s%s}""".formatted(confidentiality, ITEM, time(day), more);
    }

    private static String time(LocalDate day) {
        return "{\"day\":\"%s\",\"start\":\"00:00\",\"end\":\"23:59\"}".formatted(day);
    }

    private String drafted(String meeting) {
        done(meeting + "/minutes/drafts", draft("Tout le monde se présente."));
        done(meeting + "/holding", "{}");
        return meeting;
    }

    private String approved(String meeting) {
        done(drafted(meeting) + "/minutes/approval", "{\"language\":\"fr\"}");
        return meeting;
    }

    private static Answer open(Client client, String meeting, String key) {
        return client.post(meeting + "/check-in", "{}", "Idempotency-Key", key).accepted();
    }

    private String secret(String meeting) {
        return secretIn(sandbox.coordinator().post(meeting + "/check-in", "{}").accepted());
    }

    private static String secretIn(Answer opened) {
        return opened.json().path("secret").asString();
    }

    private static String checkIn(String organisation, String secret) {
        return "{\"organisationId\":\"%s\",\"secret\":\"%s\"}".formatted(organisation, secret);
    }

    private static String draft(String text) {
        return "{\"language\":\"fr\",\"items\":[{\"itemId\":\"%s\",\"text\":\"%s\"}]}".formatted(ITEM, text);
    }

    private static String present(String organisation, String person) {
        return "{\"presences\":[{\"organisationId\":\"%s\",%s\"status\":\"PRESENT\"}]}"
                .formatted(organisation, person == null ? "" : "\"personId\":\"" + person + "\",");
    }
}
