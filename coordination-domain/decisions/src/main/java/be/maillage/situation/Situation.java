package be.maillage.situation;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.register.Fact;
import be.maillage.register.Known;
import be.maillage.register.Register;
import be.maillage.situation.SituationCommand.CloseSituation;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import be.maillage.situation.SituationCommand.RecordReflections;
import be.maillage.situation.SituationEvent.ReflectionsRecorded;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A situation in which services got stuck, laid without names before those who may help to see further (CDGAI, Basse-Meuse). The consent of
 * those concerned comes first, and what is said stays among those who take part.
 */
@AggregateRoot(type = "situation")
public class Situation {

    @AggregateIdentifier
    private @Nullable UUID situationId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate laidOn;
    private Set<UUID> participants = Set.of();
    private boolean closed;

    protected Situation() {
        // Axon rebuilds the situation from its events
    }

    @CommandHandler
    public Situation(LaySituationBefore command, Asked asked, Register register) {
        requireAllowed(command, register);
        requireConsent(command);
        UUID subgroup = command.subgroupId();
        if (subgroup != null
                && !register.knows(
                        command.coordinationId(),
                        Fact.Kind.SUBGROUP,
                        subgroup,
                        command.told().on())) {
            throw SituationRule.SUBGROUP_IS_AT_WORK.refused();
        }
        Services services = Services.of(command, new Known(register, command.coordinationId()));
        Present present = Present.at(command, asked, register);
        Happened.in(
                command.coordinationId(),
                new SituationLaid(
                        command.situationId(),
                        command.coordinationId(),
                        subgroup,
                        present.laidBy(),
                        command.consentObtainedOn(),
                        services.number(),
                        services.named(),
                        command.chronology(),
                        command.question(),
                        present.persons(),
                        present.managers(),
                        command.told()),
                audience(command.situationId()));
    }

    @CommandHandler
    void decide(RecordReflections command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        happened(
                command,
                new ReflectionsRecorded(
                        command.situationId(), command.reflections(), command.waysForward(), command.told()));
    }

    @CommandHandler
    void decide(CloseSituation command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        happened(command, new SituationClosed(command.situationId(), command.outcome(), command.told()));
    }

    @EventSourcingHandler
    void evolve(SituationEvent event) {
        switch (event) {
            case SituationLaid e -> {
                situationId = e.situationId();
                coordinationId = e.coordinationId();
                laidOn = e.told().on();
                participants = Set.copyOf(e.participants());
            }
            case SituationClosed ignored -> closed = true;
            case ReflectionsRecorded ignored -> {}
        }
    }

    private static void requireAllowed(LaySituationBefore command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (!register.allowsSituations(command.coordinationId(), command.told().on())) {
            throw SituationRule.SITUATIONS_ARE_ALLOWED.refused();
        }
    }

    /** An old history may only know that there was consent. */
    private static void requireConsent(LaySituationBefore command) {
        if (!command.consentObtained()) {
            throw SituationRule.CONSENT_WAS_OBTAINED.refused();
        }
        BusinessDate consent = command.consentObtainedOn();
        if (consent == null && !command.told().recordedAfterwards()) {
            throw SituationRule.CONSENT_IS_DATED.refused();
        }
        if (consent != null && command.told().on().surelyBefore(consent)) {
            throw SituationRule.CONSENT_PRECEDES_THE_LAYING.refused();
        }
    }

    private void requireSpeaking(SituationCommand command, Asked asked, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (!asked.retells() && !participants.contains(asked.person())) {
            throw SituationRule.PARTICIPANTS_ALONE_SPEAK.refused();
        }
        if (closed) {
            throw SituationRule.SITUATION_IS_OPEN.refused();
        }
        if (laidOn != null && command.told().on().surelyBefore(laidOn)) {
            throw SituationRule.LAYING_COMES_FIRST.refused();
        }
    }

    private static void happened(SituationCommand command, SituationEvent event) {
        Happened.in(command.coordinationId(), event, audience(command.situationId()));
    }

    private static Audience audience(UUID situation) {
        return new Audience(Audience.Scope.PARTICIPANTS, situation);
    }
}
