package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.DueKind;
import be.maillage.coordination.Obligation;
import be.maillage.coordination.RemindedParty;
import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.gateway.limits.HandClock;
import be.maillage.gateway.reminders.Obligations;
import be.maillage.gateway.reminders.Recording;
import be.maillage.gateway.reminders.ReminderScheduler;
import be.maillage.gateway.security.Accounts;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.history.Audience;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader.Role;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.store.CommandKeys;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reminders of the whole application, at times of the test's choice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersTest {

    private static final String ON = "--maillage.reminders.enabled=true";
    private static final String OFTEN = "--maillage.reminders.every=1s";
    private static final UUID SCHEDULER = Ids.derived(Ids.PLATFORM, "scheduler");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String ORGANISATION = """
            {"profile":{"names":{"fr":"%s"},"legalForm":"OTHER","line":"FIRST","sectors":["HEALTH"]},"told":{"on":"%s"}}""";

    private final HandClock clock = new HandClock(Instant.parse("2030-03-01T09:00:00Z"));

    @Test
    void every_reminder_goes_out_once_as_time_goes_by_and_the_application_is_restarted() {
        try (Ground ground = Ground.files()) {
            String coordination;
            try (Running app = Running.plainAt(clock, ground, ON, OFTEN)) {
                coordination = founded(app, "2030-02-01");
                entry(app, coordination, "Maison ouverte", "2030-02-20");
                clock.goOn(Duration.ofDays(300));
                onceMore(app);
                assertThat(reminders(app)).isEmpty();

                clock.goOn(Duration.ofDays(51)); // 15 February 2031
                await().atMost(PATIENCE).until(() -> reminders(app).size() == 2);
                assertThat(reminders(app))
                        .extracting(reminder -> reminder.obligation().kind().name())
                        .containsExactlyInAnyOrder("USER_VOICE", "ENTRY_VERIFICATION");
                assertThat(reminders(app))
                        .allSatisfy(reminder ->
                                assertThat(reminder.told().on()).isEqualTo(BusinessDate.parse("2031-02-15")));
                onceMore(app);
            }
            try (Running again = Running.plainAt(clock, ground, ON)) {
                await().atMost(PATIENCE)
                        .until(() -> again.part(ReminderScheduler.class).last().at() != null);
                onceMore(again);
                assertThat(reminders(again)).hasSize(2);

                JsonNode due = due(again, coordination);
                assertThat(due.path("total").asInt()).isEqualTo(2);
                assertThat(due.path("items"))
                        .allSatisfy(item ->
                                assertThat(item.path("remindedOn").asString()).isEqualTo("2031-02-15"));

                clock.goOn(Duration.ofDays(365));
                onceMore(again);
                assertThat(reminders(again))
                        .as("nothing was done, so nothing new falls due")
                        .hasSize(2);
            }
        }
    }

    /** At the computer's own time, by which the store tells when the record learned of something. */
    @Test
    void one_is_reminded_a_week_before_and_old_history_that_is_entered_floods_nobody() {
        HandClock now = new HandClock(Instant.now());
        if (Stream.of(-31, -30, 7, 8).map(today(now)::plusDays).anyMatch(LocalDate.of(2028, 2, 29)::equals)) {
            now.goOn(Duration.ofDays(10));
        }
        LocalDate today = today(now);
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(now, ground)) {
            String coordination = founded(app, today.minusDays(5).toString());
            for (int days : List.of(-2000, -31, -30, 7, 8)) {
                entry(
                        app,
                        coordination,
                        "Maison " + days,
                        today.plusDays(days).minusYears(1).toString());
            }

            onceMore(app);
            assertThat(days(app)).containsExactlyInAnyOrder(today.minusDays(30), today.plusDays(7));
            now.goOn(Duration.ofDays(1));
            onceMore(app);
            assertThat(days(app)).containsExactlyInAnyOrder(today.minusDays(30), today.plusDays(7), today.plusDays(8));
        }
    }

    @Test
    void a_reminder_is_the_scheduler_s_own_and_is_for_whoever_may_know_of_it() {
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(clock, ground)) {
            String coordination = founded(app, "2029-03-05");
            entry(app, coordination, "Maison ouverte", "2029-03-05");
            onceMore(app);

            List<StoredEvent> sent = sent(app);
            assertThat(sent)
                    .extracting(
                            event -> ((ReminderRecorded) event.event())
                                    .obligation()
                                    .kind(),
                            event -> event.metadata().audience())
                    .containsExactlyInAnyOrder(
                            tuple(DueKind.USER_VOICE, Audience.MEMBERS),
                            tuple(DueKind.ENTRY_VERIFICATION, Audience.COORDINATOR));
            assertThat(sent).allSatisfy(event -> {
                assertThat(event.metadata().role()).isEqualTo(Gatekeeper.SCHEDULER);
                assertThat(event.metadata().actor()).isEqualTo(SCHEDULER);
                assertThat(event.coordinationId()).hasToString(coordination);
            });
        }
    }

    @Test
    void two_nodes_send_each_reminder_once() throws Exception {
        int entries = 60;
        try (Ground ground = Ground.servers();
                Running first = Running.plainAt(clock, ground, "--maillage.reminders.batch=7");
                Ground itsOwn = Ground.files();
                Running second = Running.plainAt(clock, node(ground, itsOwn), "--maillage.reminders.batch=11")) {
            String coordination = founded(first, "2030-02-25");
            for (int i = 0; i < entries; i++) {
                entry(first, coordination, "Maison " + i, "2029-03-05");
            }
            List<Future<?>> rounds = new ArrayList<>();
            CountDownLatch together = new CountDownLatch(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Running node : List.of(first, second)) {
                    rounds.add(threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return node.part(ReminderScheduler.class).round();
                    }));
                }
                int recorded = 0;
                for (Future<?> round : rounds) {
                    recorded += ((ReminderScheduler.Last) round.get()).recorded();
                }
                assertThat(recorded).isEqualTo(entries);
            }
            assertThat(reminders(first))
                    .hasSize(entries)
                    .extracting(ReminderRecorded::reminderId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void one_obligation_asked_for_by_many_at_once_is_recorded_once() throws Exception {
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(clock, ground)) {
            String coordination = founded(app, "2030-02-25");
            entry(app, coordination, "Maison ouverte", "2029-03-05");
            UUID id = UUID.fromString(coordination);
            var next = app.part(Obligations.class)
                    .next(id, LocalDate.of(2030, 3, 1), 10)
                    .getFirst();
            RecordReminder command = new RecordReminder(
                    id,
                    next.obligation(),
                    next.recipients(),
                    next.organisations(),
                    next.audience(),
                    Told.on(BusinessDate.parse("2030-03-01")));
            Recording recording = app.part(Recording.class);
            List<Recording.Outcome> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                List<Future<Recording.Outcome>> all = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    all.add(threads.submit(() -> recording.record(command)));
                }
                for (Future<Recording.Outcome> one : all) {
                    outcomes.add(one.get());
                }
            }
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome == Recording.Outcome.RECORDED)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome == Recording.Outcome.KNOWN)
                    .hasSize(7);
            assertThat(askedAgain(app, command).replayed())
                    .as("the reminder's id is the key under which it is asked for")
                    .isTrue();
            clock.goOn(Duration.ofDays(2));
            assertThat(recording.record(command))
                    .as("when the receipt is forgotten the rule still knows")
                    .isEqualTo(Recording.Outcome.KNOWN);
            assertThat(reminders(app)).hasSize(1);
        }
    }

    @Test
    void nobody_but_the_scheduler_records_reminders_and_it_does_nothing_else() {
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(clock, ground)) {
            String coordination = founded(app, "2030-02-25");
            UUID id = UUID.fromString(coordination);
            long head = app.log().head();
            RecordReminder reminder = new RecordReminder(
                    id,
                    new Obligation(DueKind.USER_VOICE, id, LocalDate.of(2031, 2, 25)),
                    List.of(RemindedParty.COORDINATOR),
                    List.of(),
                    Audience.MEMBERS,
                    Told.on(BusinessDate.parse("2030-03-01")));
            assertThat(refusal(app, reminder, null)).isInstanceOf(NotAllowed.class);
            assertThat(refusal(
                            app,
                            new DissolveCoordination(
                                    id, LocalizedString.fr("Fini"), Told.on(BusinessDate.parse("2030-03-01"))),
                            Gatekeeper.SCHEDULER))
                    .isInstanceOf(NotAllowed.class);
            assertThat(app.log().head()).isEqualTo(head);
        }
    }

    @Test
    void it_can_be_switched_off() {
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(clock, ground, OFTEN)) {
            String coordination = founded(app, "2030-02-25");
            entry(app, coordination, "Maison ouverte", "2029-03-05");
            assertThat(due(app, coordination).path("total").asInt()).isOne();
            await().during(Duration.ofSeconds(3))
                    .atMost(PATIENCE)
                    .until(() -> reminders(app).isEmpty());
            assertThat(app.part(ReminderScheduler.class).last().at()).isNull();
        }
    }

    /** Under the reminder's id, as the scheduler asks. */
    private CommandReceipt askedAgain(Running app, RecordReminder command) {
        String key = command.obligation().reminderId(command.coordinationId()).toString();
        return app.part(Commands.class)
                .send(
                        command,
                        Map.of(
                                EventMetadata.ACTOR,
                                SCHEDULER.toString(),
                                EventMetadata.ROLE,
                                Gatekeeper.SCHEDULER,
                                Asked.AT,
                                clock.instant().toString(),
                                CommandKeys.IDEMPOTENCY_KEY,
                                key,
                                CommandKeys.BODY_HASH,
                                key))
                .join();
    }

    private static Throwable refusal(Running app, Command command, @Nullable String role) {
        Map<String, String> metadata = new HashMap<>(Map.of(
                EventMetadata.ACTOR, UUID.randomUUID().toString(),
                Asked.AT, "2030-03-01T09:00:00Z",
                Gatekeeper.PLATFORM_ROLES, "ADMINISTRATOR"));
        if (role != null) {
            metadata.put(EventMetadata.ROLE, role);
        }
        return app.part(Commands.class)
                .send(command, metadata)
                .handle((receipt, failure) -> failure)
                .join()
                .getCause();
    }

    /** The same servers from another data folder. */
    private static Ground node(Ground ground, Ground itsOwn) {
        List<String> arguments = new ArrayList<>(ground.arguments());
        arguments.removeIf(argument -> argument.startsWith("--maillage.data-dir"));
        arguments.addAll(itsOwn.arguments());
        return new Ground(itsOwn.folder(), arguments, () -> {});
    }

    private static void onceMore(Running app) {
        ReminderScheduler scheduler = app.part(ReminderScheduler.class);
        assertThat(scheduler.round().failure()).isNull();
    }

    private static String founded(Running app, String on) {
        app.part(Accounts.class)
                .open(Running.ADMINISTRATOR, Client.PASSWORD, UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));
        return app.as(Running.ADMINISTRATOR)
                .post("/coordinations", """
                        {"names":{"fr":"Ici"},"communes":["21099"],"origin":"ASCENDING","steering":"COMMITTEE","told":{"on":"%s"}}""".formatted(on))
                .accepted()
                .createdId();
    }

    private static String entry(Running app, String coordination, String name, String on) {
        return app.as(Running.ADMINISTRATOR)
                .post("/coordinations/" + coordination + "/organisations", ORGANISATION.formatted(name, on))
                .accepted()
                .createdId();
    }

    private static List<ReminderRecorded> reminders(Running app) {
        return sent(app).stream().map(event -> (ReminderRecorded) event.event()).toList();
    }

    private static List<StoredEvent> sent(Running app) {
        return app.log().after(0, 10_000).stream()
                .filter(event -> event.event() instanceof ReminderRecorded)
                .toList();
    }

    /** On which those fall due that were reminded of. */
    private static List<LocalDate> days(Running app) {
        return reminders(app).stream()
                .map(reminder -> reminder.obligation().dueOn())
                .toList();
    }

    private static LocalDate today(HandClock clock) {
        return Brussels.dayAt(clock.instant());
    }

    /** As the demonstration's coordinator would see it, who is appointed for that. */
    private static JsonNode due(Running app, String coordination) {
        Client administrator = app.as(Running.ADMINISTRATOR);
        UUID person =
                UUID.fromString(administrator.post("/persons", """
                        {"name":"Une personne (exemple)","language":"fr","told":{"on":"2030-03-01"}}""").accepted().createdId());
        app.part(Accounts.class).open("coordinator-" + person, Client.PASSWORD, person, Set.of());
        long position = administrator
                .post(
                        "/coordinations/" + coordination + "/coordinators",
                        "{\"personId\":\"%s\",\"fte\":0.5,\"told\":{\"on\":\"2030-03-01\"}}".formatted(person))
                .accepted()
                .position();
        return app.as("coordinator-" + person)
                .get(
                        "/coordinations/" + coordination + "/due",
                        "Maillage-Position",
                        Long.toString(position),
                        "Prefer",
                        "wait=20, handling=strict")
                .json();
    }
}
