package be.maillage.diagnostic;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.diagnostic.NeedCommand.RecordNeedResponse;
import be.maillage.diagnostic.NeedCommand.RelayNeed;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.register.Fact;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One need that was told to an authority, and what was answered. Who carried it there is nobody's to read; that it was carried, members' only. */
@AggregateRoot(type = "need")
public class RelayedNeed {

    @AggregateIdentifier
    private @Nullable UUID relayId;

    private @Nullable UUID coordinationId;
    private @Nullable UUID needId;
    private @Nullable BusinessDate relayedOn;

    protected RelayedNeed() {
        // Axon rebuilds the relay from its events
    }

    @CommandHandler
    public RelayedNeed(RelayNeed command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        FindingRules.check(command.to());
        UUID finding = command.findingId();
        if ((finding == null) == (command.heard() == null)) {
            throw DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD.refused();
        }
        UUID diagnostic = null;
        if (finding == null) {
            requireMeeting(command, register);
        } else {
            diagnostic = diagnosticHolding(finding, command, register);
        }
        Happened.in(
                command.coordinationId(),
                new NeedRelayed(
                        command.relayId(),
                        command.coordinationId(),
                        finding == null ? command.relayId() : finding,
                        diagnostic,
                        command.meetingId(),
                        command.heard(),
                        command.theme(),
                        command.to(),
                        command.channel(),
                        command.told()),
                Audience.MEMBERS);
    }

    @CommandHandler
    void decide(RecordNeedResponse command, Register register) {
        if (!command.coordinationId().equals(coordinationId) || needId == null || relayedOn == null) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (command.told().on().surelyBefore(relayedOn)) {
            throw DiagnosticRule.RESPONSE_FOLLOWS_RELAY.refused();
        }
        Happened.in(
                command.coordinationId(),
                new NeedAnswered(command.relayId(), needId, command.answered(), command.promised(), command.told()),
                Audience.MEMBERS);
    }

    @EventSourcingHandler
    void evolve(NeedEvent event) {
        switch (event) {
            case NeedRelayed e -> {
                relayId = e.relayId();
                coordinationId = e.coordinationId();
                needId = e.needId();
                relayedOn = e.told().on();
            }
            case NeedAnswered ignored -> {}
        }
    }

    private static void requireMeeting(RelayNeed command, Register register) {
        UUID meeting = command.meetingId();
        if (meeting == null) {
            if (!command.told().recordedAfterwards()) {
                throw DiagnosticRule.MEETING_IS_NAMED.refused();
            }
            return;
        }
        if (!register.knows(
                command.coordinationId(),
                Fact.Kind.HELD,
                meeting,
                command.told().on())) {
            throw DiagnosticRule.MEETING_WAS_HELD.refused();
        }
    }

    /** A finding brings its own theme and needs no meeting: what says otherwise is taken for a mistake. */
    private static UUID diagnosticHolding(UUID finding, RelayNeed command, Register register) {
        if (command.theme() != null || command.meetingId() != null) {
            throw DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD.refused();
        }
        return register.diagnosticHolding(
                        command.coordinationId(), finding, command.told().on())
                .orElseThrow(DiagnosticRule.RELAYED_FINDING_STANDS::refused);
    }
}
