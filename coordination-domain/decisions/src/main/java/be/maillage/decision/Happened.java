package be.maillage.decision;

import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The one way in which an aggregate records an event: with its coordination and its audience, which are part of the decision. */
public final class Happened {

    private Happened() {}

    public static void in(UUID coordinationId, DomainEvent event, Audience audience) {
        AggregateLifecycle.apply(
                event,
                MetaData.with(EventMetadata.COORDINATION, coordinationId.toString())
                        .and(EventMetadata.AUDIENCE, audience.toString()));
    }
}
