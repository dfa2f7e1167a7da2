package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The threads that answer requests never wait for anything: a watcher in the JDK's own blocking methods notes every time one would. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class NonBlockingTest {

    private static final Queue<String> BLOCKED = new ConcurrentLinkedQueue<>();

    private final Running app;

    NonBlockingTest(Running app) {
        this.app = app;
    }

    @BeforeAll
    static void watch() {
        BlockHound.builder()
                .loadIntegrations()
                // The system's own source of random bytes never makes anybody wait once the machine is up.
                .allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "readFully")
                // A template is read from the class path when it is first shown, and kept.
                .allowBlockingCallsInside("org.thymeleaf.templateparser.reader.BlockAwareReader", "readBytes")
                .blockingMethodCallback(method -> BLOCKED.add(method + " on "
                        + Thread.currentThread().getName() + "\n"
                        + Arrays.stream(Thread.currentThread().getStackTrace())
                                .map(frame -> "    " + frame)
                                .collect(Collectors.joining("\n"))))
                .install();
    }

    @BeforeEach
    void forget() {
        BLOCKED.clear();
    }

    @Test
    void the_watcher_sees_a_thread_that_blocks() {
        Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return "waited";
                })
                .subscribeOn(Schedulers.parallel())
                .block();
        assertThat(BLOCKED).isNotEmpty();
        assertThat(BLOCKED.peek()).contains("sleep", "NonBlockingTest");
    }

    @Test
    void no_query_blocks_whoever_asks_and_in_whatever_form() {
        for (String account : List.of("coordinator", "member", "subsidiser", "analyst")) {
            Client client = app.as(account);
            for (String below : List.of("", "/organisations", "/duos", "/pairs", "/continuum", "/audit?limit=20")) {
                client.get(Histories.TILLEULS.path() + below, "Maillage-Position", "172", "Prefer", "wait=1");
                client.get(Histories.BASSE_MEUSE.path() + below, "Accept", "text/csv");
            }
            client.get("/persons?q=a");
            client.get("/coordinations");
        }
        app.visitor().get(Histories.TILLEULS.path() + "/audit");
        assertThat(BLOCKED).isEmpty();
    }

    @Test
    void no_command_blocks_be_it_stored_refused_or_not_understood() {
        Sandbox sandbox = Sandbox.in(app);
        Client coordinator = sandbox.coordinator();
        coordinator
                .post(sandbox.path() + "/situations-policy", "{\"allowed\":true}", "Idempotency-Key", "k")
                .accepted();
        coordinator
                .post(sandbox.path() + "/situations-policy", "{\"allowed\":true}", "Idempotency-Key", "k")
                .accepted();
        coordinator.post(sandbox.path() + "/situations-policy", "{\"allowed\":true,\"told\":{\"on\":\"1850\"}}");
        coordinator.post(sandbox.path() + "/situations-policy", "{");
        sandbox.member().post(sandbox.path() + "/situations-policy", "{\"allowed\":true}");
        app.visitor().post(sandbox.path() + "/situations-policy", "{}");
        app.visitor().get("/coordinations", "Authorization", Client.basic("coordinator", "wrong"));
        assertThat(BLOCKED).isEmpty();
    }

    @Test
    void no_stream_blocks() {
        Sandbox sandbox = Sandbox.in(app);
        try (Stream stream = Stream.of(sandbox.member(), sandbox.path(), null)) {
            long position = sandbox.coordinator()
                    .post(sandbox.path() + "/situations-policy", "{\"allowed\":true}")
                    .accepted()
                    .position();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> stream.positions().contains(position));
        }
        assertThat(BLOCKED).isEmpty();
    }

    @Test
    void no_operation_blocks() {
        for (String path :
                List.of("//actuator/health", "//actuator/info", "//actuator/prometheus", "//actuator/projections")) {
            assertThat(app.as("coordinator").get(path).status()).isEqualTo(200);
        }
        assertThat(BLOCKED).isEmpty();
    }

    @Test
    void no_page_blocks() {
        for (String path : List.of("//", "//login", "//" + "coordinations/" + Histories.TILLEULS.id, "//nowhere")) {
            app.visitor().get(path, "Accept", "text/html");
        }
        assertThat(BLOCKED).isEmpty();
    }
}
