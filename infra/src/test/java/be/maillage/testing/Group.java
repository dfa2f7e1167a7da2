package be.maillage.testing;

import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The smallest aggregate that the plumbing can be tested with. */
@AggregateRoot(type = "group")
public class Group {

    /** Founds a group, whose coordination bears the same id. */
    public record Found(UUID id) {}

    /** Founds a group, but says when it began and waits to be let go on. */
    public record FoundSlowly(UUID id, CountDownLatch begun, CountDownLatch goOn) {}

    public record Confirm(@TargetAggregateIdentifier UUID id, UUID member) {}

    /** Confirms, then fails. */
    public record ConfirmAndFail(@TargetAggregateIdentifier UUID id, UUID member) {}

    /** Is accepted, and changes nothing. */
    public record Ponder(@TargetAggregateIdentifier UUID id) {}

    public static final class NotToday extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    public static final Told TOLD = Told.on(BusinessDate.parse("2026-11-20"));

    @AggregateIdentifier
    private UUID id;

    private int confirmed;

    protected Group() {}

    @CommandHandler
    Group(Found command) {
        apply(command.id(), founded(command.id()));
    }

    @CommandHandler
    Group(FoundSlowly command) throws InterruptedException {
        command.begun().countDown();
        command.goOn().await();
        apply(command.id(), founded(command.id()));
    }

    @CommandHandler
    void handle(Confirm command) {
        apply(id, new MembershipConfirmed(command.member(), TOLD));
    }

    @CommandHandler
    void handle(ConfirmAndFail command) {
        apply(id, new MembershipConfirmed(command.member(), TOLD));
        throw new NotToday();
    }

    @CommandHandler
    int handle(Ponder command) {
        return confirmed;
    }

    @EventSourcingHandler
    void on(CoordinationFounded event) {
        id = event.coordinationId();
    }

    @EventSourcingHandler
    void on(MembershipConfirmed event) {
        confirmed++;
    }

    public static CoordinationFounded founded(UUID id) {
        return new CoordinationFounded(
                id,
                LocalizedString.fr("Coordination sociale"),
                List.of("62003"),
                null,
                Origin.ASCENDING,
                Steering.COMMITTEE,
                TOLD);
    }

    public static CoordinationDissolved dissolved() {
        return new CoordinationDissolved(LocalizedString.fr("Fusion"), TOLD);
    }

    private static void apply(UUID coordination, DomainEvent event) {
        AggregateLifecycle.apply(
                event,
                MetaData.with(EventMetadata.COORDINATION, coordination.toString())
                        .and(EventMetadata.AUDIENCE, Audience.MEMBERS.toString()));
    }
}
