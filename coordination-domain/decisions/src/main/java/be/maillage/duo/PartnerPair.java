package be.maillage.duo;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.duo.DuoCommand.AssessCollaboration;
import be.maillage.duo.DuoCommand.ConsentToPublication;
import be.maillage.duo.DuoCommand.EndDuo;
import be.maillage.duo.DuoCommand.PresentDuo;
import be.maillage.duo.DuoCommand.PublishDuo;
import be.maillage.duo.DuoCommand.RecordDuo;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.history.Audience;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Two members of a coordination: the duo they may form, and what each says of working with the other. */
@AggregateRoot(type = "pair")
public class PartnerPair {

    /** The version of the question that {@link AssessCollaboration} answers, kept with each answer so that a reworded one shows. */
    static final int INSTRUMENT = 1;

    @AggregateIdentifier
    private @Nullable UUID pairId;

    private @Nullable UUID coordinationId;
    private @Nullable Partners partners;
    private boolean duo;
    private boolean published;
    private Set<UUID> consents = new HashSet<>();
    private Views views = Views.none();

    protected PartnerPair() {
        // Axon rebuilds the pair from its events
    }

    /** The first thing that is ever said of a pair. */
    static PartnerPair fromFirst(DuoCommand command, Partners partners) {
        PartnerPair pair = new PartnerPair();
        pair.decide(command, partners);
        return pair;
    }

    /** Decides the two commands that may be the first of a pair. That the partners are members is checked before. */
    void decide(DuoCommand command, Partners partners) {
        switch (command) {
            case RecordDuo record -> record(record, partners);
            case AssessCollaboration assess -> assess(assess, partners);
            case PresentDuo c -> throw new IllegalArgumentException("Needs a known pair: " + c);
            case ConsentToPublication c -> throw new IllegalArgumentException("Needs a known pair: " + c);
            case PublishDuo c -> throw new IllegalArgumentException("Needs a known pair: " + c);
            case EndDuo c -> throw new IllegalArgumentException("Needs a known pair: " + c);
        }
    }

    private void record(RecordDuo command, Partners partners) {
        if (duo) {
            throw DuoRule.DUO_IS_NOT_YET_RECORDED.refused();
        }
        UUID id = partners.pairId(command.coordinationId());
        Happened.in(
                command.coordinationId(),
                new DuoRecorded(
                        id,
                        command.coordinationId(),
                        partners,
                        command.since(),
                        command.story(),
                        command.projects(),
                        command.tools(),
                        command.factors(),
                        command.form(),
                        command.level(),
                        command.evidence(),
                        command.told()),
                Audience.pair(id));
    }

    private void assess(AssessCollaboration command, Partners partners) {
        if (!partners.include(command.by())) {
            throw DuoRule.ONE_OF_THE_PARTNERS_SPEAKS.refused();
        }
        UUID id = partners.pairId(command.coordinationId());
        Agreement before = views.agreement(partners);
        Agreement now = views.with(
                        command.by(), command.rater(), command.told().on(), command.level(), command.wanted())
                .agreement(partners);
        Happened.in(
                command.coordinationId(),
                new CollaborationAssessed(
                        id,
                        command.coordinationId(),
                        partners,
                        command.by(),
                        command.rater(),
                        command.raterRole(),
                        command.level(),
                        command.wanted(),
                        command.reason(),
                        command.evidence(),
                        INSTRUMENT,
                        command.told()),
                Audience.pair(id));
        if (!now.equals(before)) {
            sayWhetherTheyAgree(command, id, now);
        }
    }

    /** Agreement is a result of its own, recorded when it changes. */
    private void sayWhetherTheyAgree(AssessCollaboration command, UUID id, Agreement now) {
        switch (now) {
            case Agreement.Agreed agreed ->
                Happened.in(
                        command.coordinationId(),
                        new CollaborationLevelAgreed(id, agreed.on(), command.told()),
                        Audience.pair(id));
            case Agreement.Divergent divergent ->
                Happened.in(
                        command.coordinationId(),
                        new CollaborationLevelDisputed(
                                id, divergent.saidByFirst(), divergent.saidBySecond(), command.told()),
                        Audience.pair(id));
            case Agreement.OneSided ignored -> {}
            case Agreement.None ignored -> {}
        }
    }

    @CommandHandler
    void decide(PresentDuo command, Register register) {
        requireDuo(command);
        new Known(register, command.coordinationId()).requireMeeting(command.meetingId());
        happened(new DuoPresented(command.pairId(), command.meetingId(), command.told()), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ConsentToPublication command) {
        Partners both = requireDuo(command);
        if (!both.include(command.by())) {
            throw DuoRule.ONE_OF_THE_PARTNERS_SPEAKS.refused();
        }
        if (consents.contains(command.by())) {
            throw DuoRule.CONSENT_IS_GIVEN_ONCE.refused();
        }
        happened(
                new PublicationConsented(command.pairId(), command.by(), command.told()),
                Audience.pair(command.pairId()));
    }

    @CommandHandler
    void decide(PublishDuo command) {
        Partners both = requireDuo(command);
        if (published) {
            throw DuoRule.DUO_IS_NOT_YET_PUBLISHED.refused();
        }
        if (!consents.containsAll(both.both())) {
            throw DuoRule.BOTH_PARTNERS_CONSENTED.refused();
        }
        happened(new DuoPublished(command.pairId(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(EndDuo command) {
        requireDuo(command);
        happened(
                new DuoEnded(command.pairId(), command.reason(), command.told()),
                published ? Audience.PUBLIC : Audience.pair(command.pairId()));
    }

    @EventSourcingHandler
    void evolve(DuoEvent event) {
        switch (event) {
            case DuoRecorded e -> {
                known(e.pairId(), e.coordinationId(), e.partners());
                duo = true;
                published = false;
                consents = new HashSet<>();
            }
            case CollaborationAssessed e -> {
                known(e.pairId(), e.coordinationId(), e.partners());
                views = views.with(e.by(), e.rater(), e.told().on(), e.answer(), e.wanted());
            }
            case PublicationConsented e -> consents.add(e.by());
            case DuoPublished ignored -> published = true;
            case DuoEnded ignored -> duo = false;
            case DuoPresented ignored -> {}
            case CollaborationLevelAgreed ignored -> {}
            case CollaborationLevelDisputed ignored -> {}
        }
    }

    private void known(UUID pairId, UUID coordinationId, Partners partners) {
        this.pairId = pairId;
        this.coordinationId = coordinationId;
        this.partners = partners;
    }

    private Partners requireDuo(DuoCommand command) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        if (!duo || partners == null) {
            throw DuoRule.THERE_IS_A_DUO.refused();
        }
        return partners;
    }

    private void happened(DuoEvent event, Audience audience) {
        if (coordinationId == null) {
            throw new IllegalStateException("A pair without its first event");
        }
        Happened.in(coordinationId, event, audience);
    }
}
