package be.maillage.benchmark;

import be.maillage.MaillageApplication;
import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.history.EventMetadata;
import be.maillage.pump.ProjectionPump;
import be.maillage.pump.RebuildProgress;
import be.maillage.store.Commands;
import be.maillage.store.EventLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Maillage as it is started, without the web in front: every check, receipt, register and read model it has. */
final class Ours extends Contender {

    private final ConfigurableApplicationContext application;
    private final Commands commands;
    private final ProjectionPump pump;
    private final EventLog log;

    Ours(Path folder, List<String> settings) {
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--maillage.data-dir=" + folder);
        arguments.add("--server.port=0");
        arguments.add("--management.server.port=-1");
        arguments.add("--logging.level.root=ERROR");
        application = new SpringApplicationBuilder(MaillageApplication.class).run(arguments.toArray(String[]::new));
        commands = application.getBean(Commands.class);
        pump = application.getBean(ProjectionPump.class);
        log = application.getBean(EventLog.class);
    }

    @Override
    void send(Command command) {
        commands.send(
                        command,
                        Map.of(
                                EventMetadata.ACTOR, new UUID(0, 1).toString(),
                                EventMetadata.ROLE, Gatekeeper.PLAYER,
                                Asked.AT, Instant.now().toString()))
                .join();
    }

    @Override
    long rebuild() throws InterruptedException {
        long events = log.head();
        pump.rebuilds().start();
        while (pump.rebuilds()
                .progress()
                .map(progress -> progress.state() != RebuildProgress.State.DONE)
                .orElse(true)) {
            Thread.sleep(Duration.ofMillis(5));
        }
        return events;
    }

    @Override
    void awaitReadModels() {
        long head = log.head();
        coordinations()
                .forEach(coordination -> pump.positions()
                        .await(coordination, head, Duration.ofMinutes(5))
                        .join());
    }

    @Override
    public void close() {
        application.close();
    }
}
