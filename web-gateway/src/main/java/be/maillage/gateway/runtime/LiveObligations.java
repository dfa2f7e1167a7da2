package be.maillage.gateway.runtime;

import be.maillage.coordination.due.DueProjector;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.Remindable;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.gateway.reminders.Obligations;
import be.maillage.gateway.reminders.ReminderSettings;
import be.maillage.pump.ProjectionPump;
import be.maillage.store.EventLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Asks the live read model, once it has what the log has. */
final class LiveObligations implements Obligations {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProjectionPump pump;
    private final EventLog log;
    private final OverviewQuery coordinations;
    private final DueQuery due;
    private final DueQuery.Reminders rules;

    LiveObligations(
            ProjectionPump pump, EventLog log, OverviewQuery coordinations, DueQuery due, ReminderSettings settings) {
        this.pump = pump;
        this.log = log;
        this.coordinations = coordinations;
        this.due = due;
        this.rules = new DueQuery.Reminders(settings.ahead(), settings.recent());
    }

    @Override
    public List<UUID> coordinations() {
        return Objects.requireNonNull(coordinations.alive().collectList().block(PATIENCE));
    }

    /** What is parked counts as reached, so it is looked for: after the waiting, lest it be parked meanwhile. */
    @Override
    public List<Remindable> next(UUID coordinationId, LocalDate today, int most) throws ReadModelBehind {
        boolean reached =
                pump.positions().await(coordinationId, log.head(), PATIENCE).join();
        if (!reached || isParked(coordinationId)) {
            throw new ReadModelBehind(coordinationId);
        }
        return Objects.requireNonNull(
                due.toRemind(coordinationId, today, rules, most).block(PATIENCE));
    }

    private boolean isParked(UUID coordinationId) {
        return pump.parked().stream()
                .anyMatch(parked -> parked.projector().equals(DueProjector.NAME)
                        && parked.coordination().equals(coordinationId));
    }
}
