package be.maillage.benchmark;

import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One of those that are measured: takes the same commands, from the same number of clients. */
abstract class Contender implements AutoCloseable {

    private static final int COORDINATIONS = 16;
    private static final int ORGANISATIONS = 16;
    private static final Told TOLD = Told.afterwards(BusinessDate.year(2012));

    private final List<UUID> coordinations = new ArrayList<>();
    private final List<VerifyEntry> entries = new ArrayList<>();

    /** Returns once the command is stored. */
    abstract void send(Command command) throws Exception;

    /** Makes its read models anew from all of history. @return how many events that took in */
    abstract long rebuild() throws Exception;

    /** Returns once its read models have everything. */
    abstract void awaitReadModels() throws Exception;

    @Override
    public abstract void close();

    /** Founds new coordinations and registers the organisations that the clients will verify, so that no history grows longer than those in service. */
    private void prepare() throws Exception {
        coordinations.clear();
        entries.clear();
        for (int c = 0; c < COORDINATIONS; c++) {
            UUID coordination = UUID.randomUUID();
            coordinations.add(coordination);
            send(new FoundCoordination(
                    coordination,
                    LocalizedString.fr("Coordination " + c),
                    List.of("21001"),
                    null,
                    Origin.UNKNOWN,
                    Steering.COORDINATOR,
                    TOLD));
            for (int o = 0; o < ORGANISATIONS; o++) {
                UUID organisation = UUID.randomUUID();
                send(new RegisterOrganisation(coordination, organisation, profile(c + "/" + o), true, TOLD));
                entries.add(new VerifyEntry(coordination, organisation, TOLD));
            }
        }
    }

    /**
     * How fast it was.
     *
     * @param perSecond commands that were stored
     * @param readPerSecond commands whose events had reached the read models, too
     * @param cpuMillis of this process, for one command and its part in the read models; a database server of its own comes on top
     */
    record Speed(double perSecond, double readPerSecond, double cpuMillis) {}

    /**
     * Sends commands from so many clients that each wait for their answer. Returns when the read models have everything, so that whoever comes next
     * has the machine for itself.
     */
    final Speed send(int clients, int commands) throws Exception {
        prepare();
        awaitReadModels();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Random random = new Random(client);
                work.add(() -> {
                    for (int i = 0; i < commands / clients; i++) {
                        send(entries.get(random.nextInt(entries.size())));
                    }
                    return null;
                });
            }
            double cpu = cpuMillis();
            long begun = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            double stored = seconds(begun);
            awaitReadModels();
            return new Speed(commands / stored, commands / seconds(begun), (cpuMillis() - cpu) / commands);
        } finally {
            threads.shutdown();
        }
    }

    final List<UUID> coordinations() {
        return coordinations;
    }

    /** @return events per second of a full rebuild */
    final double eventsPerSecond() throws Exception {
        awaitReadModels();
        long begun = System.nanoTime();
        long events = rebuild();
        return events / seconds(begun);
    }

    private static double cpuMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Profile profile(String name) {
        return new Profile(
                LocalizedString.fr("Service " + name),
                LegalForm.OTHER,
                null,
                List.of(Theme.HEALTH),
                Line.FIRST,
                LocalizedString.fr("Aide et accompagnement"),
                null,
                null,
                null,
                null,
                null,
                List.of("fr"));
    }
}
